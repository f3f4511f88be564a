// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::models_api::EchoModel = super::models_api::ECHO_MODEL, json, 200, "application/json", r#"{"anything":{},"at":"2026-01-31T12:00:00Z","big":1,"count":1,"day":"2026-01-31","flag":true,"id":"248df4b7-aa70-47b8-a036-33ac447e668d","labels":{},"list_of_maybe":["example"],"maybe":"example","merged":{"extra":true,"id":"example"},"nested":{"code":"example"},"open":{"known":"example"},"patch":"example","ratio":1.5,"secret":"secret","shade":"light","slug":"example","small":1,"tags":["example"],"text":"example"}"#;
    super::models_api::ReadModel = super::models_api::READ_MODEL, json, 200, "application/json", r#"{"items":[{"code":"example"}],"note":"example","pointer":1.5}"#;
    super::models_api::GetTree = super::models_api::GET_TREE, json, 200, "application/json", r#"{"branch":{"tree":{"branch":{"tree":{"value":1}},"children":[{"value":1}],"left":{"value":1},"value":1}},"children":[{"branch":{"tree":{"value":1}},"children":[{"value":1}],"left":{"value":1},"value":1}],"left":{"branch":{"tree":{"value":1}},"children":[{"value":1}],"left":{"branch":{"tree":{"value":1}},"children":[{"value":1}],"left":{"value":1},"value":1},"value":1},"value":1}"#;
    super::models_api::InlineBody = super::models_api::INLINE_BODY, json, 200, "application/json", r#"[{"name":"example"}]"#;
}
