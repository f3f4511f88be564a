// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::type_::Fn = super::type_::FN, json, 200, "application/json", r#"{"result":"Ok","value":{"text":"example","vec":{"box":[{"some":"example"}]}}}"#;
    super::type_::A1 = super::type_::A1_OPERATION, empty, 204, "", "";
    super::type_::Into = super::type_::INTO, empty, 204, "", "";
    super::type_::GetTheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice = super::type_::GET_THE_THING_THAT_HAS_A_VERY_LONG_NAME_INDEED_SO_THAT_NO_LINE_OF_THE_SOURCE_TEXT_CAN_HOLD_IT_TWICE, json, 200, "application/json", r#"{"a":"example"}"#;
    super::option::CreateOption = super::option::CREATE_OPTION, json, 200, "application/json", r#"{"text":"example","vec":{"box":[{"some":"example"}]}}"#;
    super::no_id::GetNoIdByAX = super::no_id::GET_NO_ID_BY_A_X, json, 200, "application/json", r#"{"box":[{"default":{},"some":"example"}]}"#;
}
