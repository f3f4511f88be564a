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

/// Why a value can't stand in a path, before it is encoded.
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

/// Puts the encoded values into the template, in one pass. The error names the parameter and says why.
pub(crate) fn fill(
    template: &str,
    values: &[(&'static str, String)],
) -> Result<String, (String, &'static str)> {
    let mut path = String::with_capacity(template.len() + 32);
    let mut rest = template;
    let mut last = "";
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        path.push_str(before);
        let value = values.iter().rev().find(|(known, _)| *known == name);
        let (known, value) = value.ok_or_else(|| (name.to_owned(), "has no value"))?;
        path.push_str(value);
        last = known;
        rest = after;
    }
    path.push_str(rest);
    // Two values of one segment can compose what neither is alone. A template's own text is the document's affair.
    let dotted = !values.is_empty() && path.split('/').any(is_dot_segment);
    match dotted {
        true => Err((last.to_owned(), "makes the path segment `.` or `..`, which URL parsers remove")),
        false => Ok(path),
    }
}
