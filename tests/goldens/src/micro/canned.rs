// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::requests::ReadLabel = super::requests::READ_LABEL, empty, 204, "", "";
    super::requests::ReadMatrix = super::requests::READ_MATRIX, empty, 204, "", "";
    super::requests::ReadEdition = super::requests::READ_EDITION, empty, 204, "", "";
    super::requests::ListSheets = super::requests::LIST_SHEETS, empty, 204, "", "";
    super::requests::AddSheet = super::requests::ADD_SHEET, empty, 204, "", "";
    super::requests::PlaceOrder = super::requests::PLACE_ORDER, empty, 204, "", "";
    super::requests::OrderProof = super::requests::ORDER_PROOF, json, 200, "application/json", "1";
    super::requests::ClearDesk = super::requests::CLEAR_DESK, empty, 204, "", "";
    super::requests::OpenDoor = super::requests::OPEN_DOOR, empty, 204, "", "";
    super::requests::LockDoor = super::requests::LOCK_DOOR, empty, 204, "", "";
    super::answers::ReadNotice = super::answers::READ_NOTICE, json, 200, "application/json", r#"{"pages":1,"paper":"example"}"#;
    super::answers::ReadProblem = super::answers::READ_PROBLEM, json, 200, "application/json", r#"{"pages":1,"paper":"example"}"#;
    super::answers::ReadShared = super::answers::READ_SHARED, json, 200, "application/json", r#"{"pages":1,"paper":"example"}"#;
    super::answers::ReadHalfEmpty = super::answers::READ_HALF_EMPTY, json, 200, "application/json", r#"{"pages":1,"paper":"example"}"#;
    super::answers::ReadSameTrouble = super::answers::READ_SAME_TROUBLE, json, 200, "application/json", r#"{"pages":1,"paper":"example"}"#;
    super::schemas::EchoTriState = super::schemas::ECHO_TRI_STATE, json, 200, "application/json", r#"{"may":"example","must":"example","some":"example"}"#;
    super::schemas::EchoSign = super::schemas::ECHO_SIGN, json, 200, "application/json", r#""""#;
    super::schemas::EchoFill = super::schemas::ECHO_FILL, json, 200, "application/json", r#""example""#;
    super::schemas::EchoPrice = super::schemas::ECHO_PRICE, json, 200, "application/json", r#"{"sum":"example"}"#;
    super::schemas::EchoNode = super::schemas::ECHO_NODE, json, 200, "application/json", r#"{"below":[{"below":[{}],"next":{}}],"next":{"below":[{}],"next":{"below":[{}],"next":{}}}}"#;
    super::schemas::EchoFrame = super::schemas::ECHO_FRAME, json, 200, "application/json", r#"{"pane":{"frame":{"pane":{}}}}"#;
    super::schemas::EchoRule = super::schemas::ECHO_RULE, json, 200, "application/json", r#""example""#;
    super::schemas::EchoTwin = super::schemas::ECHO_TWIN, json, 200, "application/json", r#"{"other":{"left-hand":"example","leftHand":"example","left_hand":"example"},"shout":"example"}"#;
    super::schemas::EchoWords = super::schemas::ECHO_WORDS, json, 200, "application/json", r#"{"Self":"example","_":"example","async":"example","crate":"example","dyn":"example","gen":"example","match":"example","r#x":"example","self":"example","super":"example","try":"example","type":"example"}"#;
    super::schemas::EchoPointer = super::schemas::ECHO_POINTER, json, 200, "application/json", r#"{"first":{"deep":"example"},"second":{"deep":"example"}}"#;
    super::schemas::EchoPerhaps = super::schemas::ECHO_PERHAPS, json, 200, "application/json", r#"{"side":"left"}"#;
    super::prelude::SendResult = super::prelude::SEND_RESULT, json, 200, "application/json", r#"{"list":["example"],"number":1,"text":"example"}"#;
    super::prelude::SendBox = super::prelude::SEND_BOX, json, 200, "application/json", r#"{"list":["example"],"number":1,"text":"example"}"#;
    super::prelude::SendRequest = super::prelude::SEND_REQUEST, json, 200, "application/json", r#"{"list":["example"],"number":1,"text":"example"}"#;
    super::prelude::SendValue = super::prelude::SEND_VALUE, json, 200, "application/json", r#"{"list":["example"],"number":1,"text":"example"}"#;
}
