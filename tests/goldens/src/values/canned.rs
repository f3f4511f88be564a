// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::values::EchoSample = super::values::ECHO_SAMPLE, json, 200, "application/json", r#"{"alias":{"a":"example","b":1},"bounded":{"labels":{},"list":["example"],"number":1,"text":"example"},"closed":{"a":"example"},"composed":{"a":"example","b":1},"defaults":{"boolean":true,"choice":"b","integer":5,"list":["q"],"object":{"k":"v"},"text":"x"},"external":{"other":{"n":1}},"formats":{"binary":"example","byte":"example","date":"2026-01-31","date-time":"2026-01-31T12:00:00Z","duration":"example","email":"example","ipv4":"example","ipv6":"example","password":"secret","time":"example","uri":"example","uuid":"248df4b7-aa70-47b8-a036-33ac447e668d","weird":"example"},"hazard":{"x":"example"},"limited":{"a":"example"},"loose":{"any":{},"free":{},"list":[{}]},"numbers":{"big":1,"decimal":1.5,"float":1.5,"int16":1,"int32":1,"int64":1,"int8":1,"number":1.5,"uint32":1,"uint64":1,"uint8":1},"release":"1.1","titled":{"x":{"y":{}}}}"#;
    super::values::CreateAccount = super::values::CREATE_ACCOUNT, json, 200, "application/json", r#"{"id":"example","name":"example"}"#;
    super::values::EchoOld = super::values::ECHO_OLD, json, 200, "application/json", r#"{"new":"example"}"#;
    super::values::EchoParts = super::values::ECHO_PARTS, json, 200, "application/json", r#"[{"a":"example","b":1}]"#;
}
