// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Filling a path template, so that a value can't leave its segment.

/// A path segment that a URL parser would remove: `.` and `..`, also in percent-encoded form.
pub(crate) fn is_dot_segment(segment: &str) -> bool {
    let plain = segment.to_ascii_lowercase().replace("%2e", ".");
    plain == "." || plain == ".."
}

/// True if a segment holds only characters that RFC 3986 allows there.
pub(crate) fn is_encoded_segment(segment: &str) -> bool {
    let mut bytes = segment.bytes();
    while let Some(byte) = bytes.next() {
        let allowed = match byte {
            b'%' => {
                [bytes.next(), bytes.next()]
                    .iter()
                    .flatten()
                    .filter(|digit| digit.is_ascii_hexdigit())
                    .count()
                    == 2
            }
            other => other.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&other),
        };
        if !allowed {
            return false;
        }
    }
    true
}

/// True if a value is one segment as it is, by the few characters that most ids have: it need neither be refused nor encoded.
pub(crate) fn is_plain_segment(value: &str) -> bool {
    !value.is_empty()
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Why a value can't stand in a path, before it is encoded. Since no value is empty or a dot segment itself, values can't
/// compose one either.
pub(crate) fn refuse_value(value: &str) -> Option<&'static str> {
    if value.trim().is_empty() {
        Some("is empty: the path would name another resource")
    } else if value == "." || value == ".." {
        Some("is `.` or `..`: URL parsers remove such a path segment")
    } else if value.chars().any(char::is_control) {
        Some("holds control characters")
    } else {
        None
    }
}

/// Puts the encoded values into the template, in one pass. The error is the name of a parameter without value.
pub(crate) fn fill<'t>(template: &'t str, values: &[(&'static str, String)]) -> Result<String, &'t str> {
    let mut path = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        path.push_str(before);
        path.push_str(
            values.iter().rev().find(|(known, _)| *known == name).map(|(_, value)| value).ok_or(name)?,
        );
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}
