// Printed by letterpress from Methods and paths 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod search_request;
mod search_response;

pub use search_request::SearchRequest;
pub use search_response::SearchResponse;
