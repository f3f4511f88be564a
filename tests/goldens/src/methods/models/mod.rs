// Printed by letterpress from Methods and paths 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    search_request::SearchRequest;
    search_response::SearchResponse;
}
