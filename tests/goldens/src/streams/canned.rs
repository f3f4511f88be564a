// Printed by letterpress from Streams 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::chat::CreateChat = super::chat::CREATE_CHAT, json, 200, "application/json", r#"{"text":"example"}"#;
    super::chat::WatchChanges = super::chat::WATCH_CHANGES, stream, 200, "text/event-stream", "data: {\"path\":\"example\"}\n\n";
    super::chat::WatchTicks = super::chat::WATCH_TICKS, stream, 200, "text/event-stream", "data: example\n\n";
    super::chat::ReadLog = super::chat::READ_LOG, stream, 200, "application/x-ndjson", "{\"part\":\"example\"}\n";
    super::chat::ReadRecords = super::chat::READ_RECORDS, stream, 200, "application/x-ndjson", "{}\n";
    super::chat::ExportChats = super::chat::EXPORT_CHATS, answers, 200, "application/octet-stream", "example";
}
