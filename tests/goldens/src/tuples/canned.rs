// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::tuples::EchoDrawing = super::tuples::ECHO_DRAWING, json, 200, "application/json", r#"{"entry":["example",{"id":"example","name":"example"}],"letter":["example",[1,"example"]],"longer":[{}],"maybe":["example",{}],"path":[[1.5,"example"]],"shorter":[{}],"tree":["example",["example",["example",["example",null]]]]}"#;
    super::tuples::MovePoint = super::tuples::MOVE_POINT, json, 200, "application/json", r#"[1.5,"example"]"#;
}
