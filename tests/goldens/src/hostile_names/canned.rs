// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::async_::AsyncCall = super::async_::ASYNC, empty, 204, "", "";
    super::crate_::CrateCall = super::crate_::CRATE, empty, 204, "", "";
    super::dyn_::DynCall = super::dyn_::DYN, empty, 204, "", "";
    super::gen_::GenCall = super::gen_::GEN, empty, 204, "", "";
    super::self_::SelfX2d19 = super::self_::SELF_X2D19, empty, 204, "", "";
    super::self_::SelfCall = super::self_::SELF, empty, 204, "", "";
    super::super_::SuperCall = super::super_::SUPER, empty, 204, "", "";
    super::try_::TryCall = super::try_::TRY, empty, 204, "", "";
    super::type_::TypeCall = super::type_::TYPE, empty, 204, "", "";
    super::underscore::UnderscoreCall = super::underscore::UNDERSCORE, empty, 204, "", "";
    super::bashrc::BashrcCall = super::bashrc::BASHRC, json, 200, "application/json", r#"{"a":"example"}"#;
    super::etc_x::EtcXCall = super::etc_x::ETC_X, json, 200, "application/json", r#"{"a":"example"}"#;
    super::c_x::CXCall = super::c_x::C_X, json, 200, "application/json", r#"{"a":"example"}"#;
    super::a_b::ABX75f7 = super::a_b::A_B_X75F7, json, 200, "application/json", r#"{"a":"example"}"#;
    super::a_b::ABCall = super::a_b::A_B, json, 200, "application/json", r#"{"a":"example"}"#;
    super::con_api::Con = super::con_api::CON, json, 200, "application/json", r#"{"a":"example"}"#;
    super::nul_api::Nul = super::nul_api::NUL, json, 200, "application/json", r#"{"a":"example"}"#;
    super::aux_api::Aux = super::aux_api::AUX, json, 200, "application/json", r#"{"a":"example"}"#;
    super::lib_api::Lib = super::lib_api::LIB, json, 200, "application/json", r#"{"a":"example"}"#;
    super::mod_api::Mod = super::mod_api::MOD, json, 200, "application/json", r#"{"a":"example"}"#;
    super::client_api::Client = super::client_api::CLIENT, json, 200, "application/json", r#"{"a":"example"}"#;
    super::models_api::Models = super::models_api::MODELS, json, 200, "application/json", r#"{"a":"example"}"#;
    super::servers_api::Servers = super::servers_api::SERVERS, json, 200, "application/json", r#"{"a":"example"}"#;
    super::runtime_api::Runtime = super::runtime_api::RUNTIME, json, 200, "application/json", r#"{"a":"example"}"#;
    super::dot::DotCall = super::dot::DOT, json, 200, "application/json", r#"{"a":"example"}"#;
    super::a_u2215_b::AU2215BCall = super::a_u2215_b::A_U2215_B, json, 200, "application/json", r#"{"a":"example"}"#;
    super::n2e_2e_2f::N2e2e2fCall = super::n2e_2e_2f::N2E_2E_2F, json, 200, "application/json", r#"{"a":"example"}"#;
    super::user::UserCall = super::user::USER, json, 200, "application/json", r#"{"a":"example"}"#;
    super::user::UserX6a3f = super::user::USER_X6A3F, json, 200, "application/json", r#"{"a":"example"}"#;
    super::all::AllCall = super::all::ALL, json, 200, "application/json", r#"{"Box":{"Box":"example","list":["example"],"map":{}},"Bytes":{"Bytes":"example","list":["example"],"map":{}},"Call":{"Call":"example","list":["example"],"map":{}},"Client":{"Client":"example","list":["example"],"map":{}},"Clone":{"Clone":"example","list":["example"],"map":{}},"Default":{"Default":"example","list":["example"],"map":{}},"Err":{"Err":"example","list":["example"],"map":{}},"Error":{"Error":"example","list":["example"],"map":{}},"From":{"From":"example","list":["example"],"map":{}},"Into":{"Into":"example","list":["example"],"map":{}},"NoError":{"NoError":"example","list":["example"],"map":{}},"None":{"None":"example","list":["example"],"map":{}},"Ok":{"Ok":"example","list":["example"],"map":{}},"Option":{"Option":"example","list":["example"],"map":{}},"Result":{"Result":"example","list":["example"],"map":{}},"Self":{"Self":"example","list":["example"],"map":{}},"Send":{"Send":"example","list":["example"],"map":{}},"Server":{"Server":"example","list":["example"],"map":{}},"Some":{"Some":"example","list":["example"],"map":{}},"String":{"String":"example","list":["example"],"map":{}},"Value":{"Value":"example","list":["example"],"map":{}},"Vec":{"Vec":"example","list":["example"],"map":{}},"alloc":{"alloc":"example","list":["example"],"map":{}},"client":{"client":"example","list":["example"],"map":{}},"core":{"core":"example","list":["example"],"map":{}},"models":{"list":["example"],"map":{},"models":"example"},"serde":{"list":["example"],"map":{},"serde":"example"},"std":{"list":["example"],"map":{},"std":"example"}}"#;
}
