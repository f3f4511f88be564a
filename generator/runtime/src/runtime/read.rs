//! Readers of bodies that come bit by bit, by the names that printed code uses.

use serde::de::DeserializeOwned;

use super::opening::Reader;
use super::{ByteStream, EventStream, JsonLines};

/// Events whose data is JSON.
pub fn json_events<T: DeserializeOwned>() -> Reader<EventStream<T>> {
    Reader { takes: "text/event-stream", fits: is_events, open: EventStream::json }
}

/// Events whose data is text.
pub fn text_events() -> Reader<EventStream<String>> {
    Reader { takes: "text/event-stream", fits: is_events, open: EventStream::text }
}

/// A JSON text a line.
pub fn json_lines<T: DeserializeOwned>() -> Reader<JsonLines<T>> {
    let is_lines = |found: Option<&str>| found.is_none_or(|found| found.contains("json") || is_vague(found));
    Reader { takes: "lines of JSON", fits: is_lines, open: JsonLines::new }
}

/// Bytes as they come.
pub fn bytes() -> Reader<ByteStream> {
    Reader { takes: "bytes", fits: |_| true, open: ByteStream::new }
}

fn is_events(found: Option<&str>) -> bool {
    found.is_none_or(|found| found.starts_with("text/event-stream") || is_vague(found))
}

/// A media type that says no more than that something comes.
fn is_vague(media_type: &str) -> bool {
    media_type.starts_with("text/plain") || media_type.starts_with("application/octet-stream")
}
