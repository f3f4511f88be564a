// Printed by letterpress from Parameters 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::things::GetThing = super::things::GET_THING, json, 200, "application/json", r#"{"id":"example"}"#;
    super::things::SimplePath = super::things::SIMPLE_PATH, empty, 204, "", "";
    super::things::LabelPath = super::things::LABEL_PATH, empty, 204, "", "";
    super::things::MatrixPath = super::things::MATRIX_PATH, empty, 204, "", "";
    super::things::ComposedPath = super::things::COMPOSED_PATH, empty, 204, "", "";
    super::things::PathLevel = super::things::PATH_LEVEL, empty, 204, "", "";
}
