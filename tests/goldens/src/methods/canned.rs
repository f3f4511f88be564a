// Printed by letterpress from Methods and paths 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::things::Search = super::things::SEARCH, json, 200, "application/json", r#"{"hits":["example"]}"#;
    super::things::Link = super::things::LINK, empty, 204, "", "";
    super::things::PropfindSearch = super::things::PROPFIND_SEARCH, empty, 204, "", "";
    super::things::Constant = super::things::CONSTANT, empty, 204, "", "";
    super::things::Templated = super::things::TEMPLATED, empty, 204, "", "";
    super::things::Expanded = super::things::EXPANDED, empty, 204, "", "";
    super::things::CutA = super::things::CUT_A, empty, 204, "", "";
    super::things::CutB = super::things::CUT_B, empty, 204, "", "";
    super::things::Odd = super::things::ODD, empty, 204, "", "";
    super::things::Undo = super::things::UNDO, empty, 204, "", "";
    super::things::Slashes = super::things::SLASHES, empty, 204, "", "";
    super::things::Bare = super::things::BARE, empty, 204, "", "";
}
