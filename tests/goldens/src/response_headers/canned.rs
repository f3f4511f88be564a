// Printed by letterpress from Response headers 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::things::ListThings = super::things::LIST_THINGS, json, 200, "application/json", r#"["example"]"#;
    super::things::CountThings = super::things::COUNT_THINGS, empty, 200, "", "";
}
