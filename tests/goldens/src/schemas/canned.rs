// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::schemas::EchoThing = super::schemas::ECHO_THING, json, 200, "application/json", r#"{"level":-1,"maybe":1,"mixed":{},"mode":0,"odd":"a-b","ratio":1.5,"rows":[{}],"untyped":"red","untyped_numbers":1,"words":"x","yes":true}"#;
    super::schemas::SendEvent = super::schemas::SEND_EVENT, json, 200, "application/json", r#"{"final":true,"hint":"none","id":"example","kind":"created","origin":{"kind":"origin","name":"example"},"version":2}"#;
    super::schemas::EchoComposed = super::schemas::ECHO_COMPOSED, json, 200, "application/json", r#"{"details":{"code":"example","text":"example"},"id":"example","labels":{},"list":[{"one":"example","two":1}],"number":1,"owner":{"name":"example","title":"example"},"parent":{"details":{"code":"example","text":"example"},"id":"example","labels":{},"list":[{}],"number":1,"owner":{"name":"example","title":"example"},"parent":{"details":{"text":"example"},"id":"example","labels":{},"list":[{}],"number":1,"owner":{},"parent":{"id":"example"},"state":"open","status":"b"},"state":"open","status":"b"},"state":"open","status":"b"}"#;
    super::schemas::EchoKept = super::schemas::ECHO_KEPT, json, 200, "application/json", r#"{"above":1.5,"anything":{},"depends":{"kind":"example"},"encoded":"example","marks":{},"nothing":{},"picture":"example","strict":{},"text":"example","tuple":[{}],"undeclared":{},"whole":{"n":1}}"#;
    super::schemas::GetList = super::schemas::GET_LIST, json, 200, "application/json", "[{}]";
    super::schemas::GetAny = super::schemas::GET_ANY, json, 200, "application/json", "{}";
}
