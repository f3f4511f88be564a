// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    read_not_found_response::ReadNotFoundResponse;
    search_with_body_request::SearchWithBodyRequest;
}
