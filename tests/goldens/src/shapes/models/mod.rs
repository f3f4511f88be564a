// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    answer::Answer;
    branch::Branch;
    everything::Everything;
    inline_body_request::InlineBodyRequest;
    inline_body_request_address::InlineBodyRequestAddress;
    inline_body_response_item::InlineBodyResponseItem;
    merged::Merged;
    nested::Nested;
    open::Open;
    shade::Shade;
    tree::Tree;
}
