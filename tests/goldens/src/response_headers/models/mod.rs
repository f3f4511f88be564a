// Printed by letterpress from Response headers 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    filter::Filter;
    list_things_response_headers_x_state::ListThingsResponseHeadersXState;
}
