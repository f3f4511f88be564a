//! Families of media types: what an answer of one is made of.

use super::StreamKind;
use super::media_type::essence;

/// What a body is made of, as its media type tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Json,
    Xml,
    /// `application/x-www-form-urlencoded`.
    Form,
    Multipart,
    /// Any other text.
    Text,
    /// Items one after the other.
    Stream(StreamKind),
    /// Several media types at once, `image/*`.
    Range,
    /// Octets of some other kind.
    Other,
}

/// The family of a media type.
pub(super) fn family(name: &str) -> Family {
    let essence = essence(name);
    let (main, sub) = essence.split_once('/').unwrap_or((&essence, ""));
    match (main, sub) {
        ("text", "*") => Family::Text,
        _ if essence.contains('*') => Family::Range,
        ("text", "event-stream") => Family::Stream(StreamKind::Events),
        // The last one is what Spring called lines of JSON.
        (
            _,
            "jsonl" | "x-jsonl" | "jsonlines" | "x-jsonlines" | "json-lines" | "ndjson" | "x-ndjson"
            | "json-seq" | "stream+json",
        ) => Family::Stream(StreamKind::Lines),
        _ if sub.ends_with("+json-seq") || sub.ends_with("+jsonl") => Family::Stream(StreamKind::Lines),
        ("application" | "text", "json") => Family::Json,
        _ if sub.ends_with("+json") => Family::Json,
        // A drawing is a file, though it is written in XML.
        ("image", _) => Family::Other,
        _ if sub == "xml" || sub.ends_with("+xml") => Family::Xml,
        ("application", "x-www-form-urlencoded") => Family::Form,
        ("multipart", _) => Family::Multipart,
        ("text", _) | ("application", "yaml" | "x-yaml" | "graphql" | "sdp" | "jwt") => Family::Text,
        _ if sub.ends_with("+yaml") => Family::Text,
        _ => Family::Other,
    }
}

/// Whether all of these media types, which commas part, are of octets that are no text.
pub(crate) fn are_octets(names: &str) -> bool {
    names.split(',').all(|name| match family(name) {
        Family::Other => essence(name).contains('/'),
        Family::Range => ["image/", "audio/", "video/"].iter().any(|main| essence(name).starts_with(main)),
        _ => false,
    })
}

/// Whether it is a notation for the values that JSON can write.
pub(super) fn is_notation(name: &str) -> bool {
    let essence = essence(name);
    ["cbor", "cbor-seq", "msgpack", "x-msgpack", "protobuf", "x-protobuf", "bson", "avro", "ion", "smile"]
        .iter()
        .any(|notation| {
            essence.ends_with(&format!("/{notation}")) || essence.ends_with(&format!("+{notation}"))
        })
        || essence.ends_with(".protobuf")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_go_by_type_and_suffix() {
        for (name, expected) in [
            ("application/vnd.example+json; v=2", Family::Json),
            ("application/stream+json", Family::Stream(StreamKind::Lines)),
            ("application/geo+json-seq", Family::Stream(StreamKind::Lines)),
            ("Text/Event-Stream;charset=utf-8", Family::Stream(StreamKind::Events)),
            ("image/svg+xml", Family::Other),
            ("application/problem+xml", Family::Xml),
            ("text/*", Family::Text),
            ("image/*", Family::Range),
            ("application/yaml", Family::Text),
            ("multipart/mixed; boundary=x", Family::Multipart),
            ("application/zip", Family::Other),
        ] {
            assert_eq!(family(name), expected, "{name}");
        }
    }

    #[test]
    fn octets_are_no_texts() {
        for (names, expected) in [
            ("image/png, image/jpeg", true),
            ("application/octet-stream", true),
            ("video/*", true),
            ("image/png, text/plain", false),
            ("application/json", false),
            ("application/sdp", false),
            ("*/*", false),
            ("", false),
        ] {
            assert_eq!(are_octets(names), expected, "{names}");
        }
    }
}
