// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod answer;
mod branch;
mod everything;
mod inline_body_request;
mod inline_body_request_address;
mod inline_body_response_item;
mod merged;
mod nested;
mod open;
mod shade;
mod tree;

pub use answer::Answer;
pub use branch::Branch;
pub use everything::Everything;
pub use inline_body_request::InlineBodyRequest;
pub use inline_body_request_address::InlineBodyRequestAddress;
pub use inline_body_response_item::InlineBodyResponseItem;
pub use merged::Merged;
pub use nested::Nested;
pub use open::Open;
pub use shade::Shade;
pub use tree::Tree;
