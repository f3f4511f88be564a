// Printed by letterpress from Micro of 3.1 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::later::EchoTypes = super::later::ECHO_TYPES, json, 200, "application/json", r#"{"name":"example","size":"example"}"#;
    super::later::EchoOpen = super::later::ECHO_OPEN, json, 200, "application/json", r#"{"anything":{}}"#;
    super::later::EchoNulls = super::later::ECHO_NULLS, json, 200, "application/json", r#"{"note":"example","sheet":{"pages":1,"paper":"example"}}"#;
    super::later::EchoPicture = super::later::ECHO_PICTURE, json, 200, "application/json", r#"{"image":"example"}"#;
}
