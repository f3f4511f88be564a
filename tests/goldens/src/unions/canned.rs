// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::unions::EchoPet = super::unions::ECHO_PET, json, 200, "application/json", r#"{"kind":"cat","lives":1}"#;
    super::unions::EchoEverything = super::unions::ECHO_EVERYTHING, json, 200, "application/json", r#"{"both":{},"by_name":{},"car":{"doors":1,"tows":{"type":"Vehicle"},"type":"example","wheels":1},"constant":{"text":"example","type":"text"},"contact":{"mail":"example","phone":"example"},"expression":"example","keyed":{"a":"example"},"maybe":{"kind":"example","lives":1},"maybe_pet":{"a":"example"},"maybe_text":"example","model":"small","models":["a"],"nested":{"kind":"cat"},"pets":[{"kind":"cat"}],"price":1,"scalars":"example","several":"example","several_or_null":"example","shape":{"name":"example","radius":1.5},"tree":"example","tried":{"name":"example"},"vehicle":{"type":"Vehicle","wheels":1},"when":"example"}"#;
    super::unions::EchoPayment = super::unions::ECHO_PAYMENT, json, 200, "application/json", r#"{"method":"card","note":"example","number":"example","state":"open"}"#;
    super::unions::EchoKey = super::unions::ECHO_KEY, json, 200, "application/json", r#"{"kid":"example","kty":"EC","use":"example","x":"example"}"#;
    super::unions::GetGrant = super::unions::GET_GRANT, json, 200, "application/json", r#"{"data":[{"_type":"Datum"}],"remark":{"_type":"TEXT"},"right":"example","ticket":{"id":"example","seat":1},"user":"example"}"#;
    super::unions::Assign = super::unions::ASSIGN, json, 200, "application/json", r#"{"user":"example"}"#;
    super::unions::SendDraft = super::unions::SEND_DRAFT, empty, 204, "", "";
    super::unions::Search = super::unions::SEARCH, empty, 204, "", "";
}
