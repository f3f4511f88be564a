// Printed by letterpress from Object parameters 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::search::SearchCall = super::search::SEARCH, empty, 204, "", "";
    super::search::Simple = super::search::SIMPLE, empty, 204, "", "";
    super::search::SimpleExploded = super::search::SIMPLE_EXPLODED, empty, 204, "", "";
    super::search::Label = super::search::LABEL, empty, 204, "", "";
    super::search::Matrix = super::search::MATRIX, empty, 204, "", "";
}
