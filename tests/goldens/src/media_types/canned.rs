// Printed by letterpress from Media types 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::things::GetThing = super::things::GET_THING, content, 200, "application/json", r#"{"id":"example"}"#;
    super::things::GetThingCard = super::things::GET_THING_CARD, json, 200, "application/json", r#"{"id":"example"}"#;
    super::things::GetThingPrint = super::things::GET_THING_PRINT, content, 200, "application/json", r#"{"id":"example"}"#;
    super::things::GetThingNotes = super::things::GET_THING_NOTES, content, 200, "text/csv", "example";
    super::things::GetThingPicture = super::things::GET_THING_PICTURE, bytes, 200, "image/png", "example";
    super::things::GetThingFeed = super::things::GET_THING_FEED, text, 200, "application/atom+xml", "example";
    super::things::GetThingArchive = super::things::GET_THING_ARCHIVE, bytes, 200, "application/octet-stream", "example";
    super::things::ListAnything = super::things::LIST_ANYTHING, json, 200, "application/json", r#"[{"id":"example"}]"#;
    super::things::PostAnything = super::things::POST_ANYTHING, json, 200, "application/json", "{}";
    super::things::PutAnything = super::things::PUT_ANYTHING, json, 200, "application/json", r#"{"id":"example"}"#;
    super::things::PatchAnything = super::things::PATCH_ANYTHING, empty, 200, "", "";
    super::things::DeleteAnything = super::things::DELETE_ANYTHING, empty, 200, "", "";
    super::things::TraceAnything = super::things::TRACE_ANYTHING, json, 200, "application/json", r#""example""#;
    super::things::OptionsAnything = super::things::OPTIONS_ANYTHING, bytes, 200, "application/octet-stream", "example";
}
