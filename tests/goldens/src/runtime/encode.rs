// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Percent-encoding: which characters travel as they are.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986.
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// For `allowReserved`: reserved characters stay, except those that would end the value, the query or the parameter.
const RESERVED: &AsciiSet = &COMPONENT
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// A path segment, or part of one.
pub(crate) fn path(text: &str) -> String {
    utf8_percent_encode(text, COMPONENT).to_string()
}

/// Segments of a path under `allowReserved`: slashes between them stay. `?` would end the path.
pub(crate) fn path_reserved(text: &str) -> String {
    const SEGMENTS: &AsciiSet = &RESERVED.add(b'?');
    utf8_percent_encode(text, SEGMENTS).to_string()
}

/// A name or value of the query.
pub(crate) fn query(text: &str) -> String {
    utf8_percent_encode(text, COMPONENT).to_string()
}

/// A value of the query under `allowReserved`; escapes that are in it already stay as they are.
pub(crate) fn query_reserved(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        let (before, from) = rest.split_at(at);
        encoded.extend(utf8_percent_encode(before, RESERVED));
        let bytes = from.as_bytes();
        let is_escape = bytes.get(1..3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        encoded.push_str(if is_escape { "%" } else { "%25" });
        rest = from.get(1..).unwrap_or_default();
    }
    encoded.extend(utf8_percent_encode(rest, RESERVED));
    encoded
}

/// Appends `name=value`, both encoded already, to a query.
pub(crate) fn push_pair(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.push_str(name);
    query.push('=');
    query.push_str(value);
}
