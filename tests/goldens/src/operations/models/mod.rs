// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod read_not_found_response;
mod search_with_body_request;

pub use read_not_found_response::ReadNotFoundResponse;
pub use search_with_body_request::SearchWithBodyRequest;
