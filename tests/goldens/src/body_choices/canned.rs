// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::things::CreateThing = super::things::CREATE_THING, empty, 204, "", "";
    super::things::AnnotateThing = super::things::ANNOTATE_THING, empty, 204, "", "";
    super::things::ImportThings = super::things::IMPORT_THINGS, empty, 204, "", "";
    super::things::ReplaceThings = super::things::REPLACE_THINGS, empty, 204, "", "";
    super::things::LogThings = super::things::LOG_THINGS, empty, 204, "", "";
    super::things::ChangeThing = super::things::CHANGE_THING, empty, 204, "", "";
    super::things::PlainThing = super::things::PLAIN_THING, empty, 204, "", "";
    super::files::Attach = super::files::ATTACH, empty, 204, "", "";
    super::files::PutPicture = super::files::PUT_PICTURE, empty, 204, "", "";
    super::files::Record = super::files::RECORD, empty, 204, "", "";
    super::files::PutFile = super::files::PUT_FILE, empty, 204, "", "";
    super::files::SendParts = super::files::SEND_PARTS, empty, 204, "", "";
    super::files::SendPicture = super::files::SEND_PICTURE, empty, 204, "", "";
    super::files::SendOctets = super::files::SEND_OCTETS, empty, 204, "", "";
    super::files::PutThing = super::files::PUT_THING, empty, 204, "", "";
    super::files::PatchThing = super::files::PATCH_THING, json, 200, "application/json; version=1.0.0", r#"{"name":"example","size":1}"#;
}
