//! The text of a `$ref`: which file, and which value in it.

use crate::diagnostics::Pointer;

/// A reference, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    /// The file as written, relative to the referring file; `None` for the same file.
    pub(crate) file: Option<String>,
    /// The value in it.
    pub(crate) pointer: Pointer,
}

/// Why a reference can't be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ReferenceError {
    /// It leaves the document's folder, with the reason.
    External(&'static str),
    /// It is no reference, with the reason.
    Malformed(&'static str),
}

impl Reference {
    /// Takes the text of a `$ref` apart: `file#/json/pointer`, percent-encoded.
    pub(crate) fn parse(text: &str) -> Result<Self, ReferenceError> {
        let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
        let fragment = decode(fragment)?;
        let pointer =
            Pointer::parse(&fragment).ok_or(ReferenceError::Malformed(if fragment.starts_with('/') {
                "`~` stands before 0 or 1 only (`~1` for a slash, `~0` for a tilde)"
            } else {
                "the part behind the `#` starts with a slash"
            }))?;
        if file.is_empty() {
            if pointer == Pointer::root() {
                return Err(ReferenceError::Malformed("it names the whole document"));
            }
            return Ok(Self { file: None, pointer });
        }
        Ok(Self { file: Some(local_file(&decode(file)?)?), pointer })
    }
}

/// The file part of a reference, if it can only lie beside or below the referring file or be found by `..` from it.
fn local_file(file: &str) -> Result<String, ReferenceError> {
    if file.contains('\\') {
        return Err(ReferenceError::External("a backslash is no path separator"));
    }
    if file.starts_with('/') {
        return Err(ReferenceError::External("it is an absolute path"));
    }
    let first = file.split('/').next().unwrap_or(file);
    if first.contains(':') {
        return Err(ReferenceError::External("it is a URL"));
    }
    if file.chars().any(char::is_control) {
        return Err(ReferenceError::Malformed("it has a control character"));
    }
    Ok(file.to_owned())
}

/// Undoes percent-encoding.
fn decode(text: &str) -> Result<String, ReferenceError> {
    const BAD: ReferenceError =
        ReferenceError::Malformed("`%` is not followed by two hexadecimal digits of UTF-8");
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        match (digit(rest.next()), digit(rest.next())) {
            (Some(high), Some(low)) => bytes.push(u8::try_from(high * 16 + low).unwrap_or_default()),
            _ => return Err(BAD),
        }
    }
    String::from_utf8(bytes).map_err(|_| BAD)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_pointers_are_decoded() {
        let reference = Reference::parse("#/paths/~1users~1%7Bid%7D/get").unwrap();
        assert_eq!(reference.file, None);
        assert_eq!(reference.pointer.tokens().collect::<Vec<_>>(), ["paths", "/users/{id}", "get"]);
    }

    #[test]
    fn files_keep_their_relative_path() {
        let reference = Reference::parse("../schemas/my%20user.yaml#/User").unwrap();
        assert_eq!(reference.file.as_deref(), Some("../schemas/my user.yaml"));
        assert_eq!(reference.pointer.as_str(), "/User");
        assert_eq!(Reference::parse("user.yaml").unwrap().pointer, Pointer::root());
    }

    #[test]
    fn what_leads_outside_is_told_apart() {
        for text in [
            "http://169.254.169.254/x#/a",
            "file:///etc/passwd",
            "/etc/passwd",
            "//host/x",
            "\\\\host\\x",
            "C:/x.yaml",
            "%2Fetc%2Fpasswd",
        ] {
            assert!(matches!(Reference::parse(text), Err(ReferenceError::External(_))), "{text}");
        }
    }

    #[test]
    fn malformed_references_say_why() {
        for text in ["#", "#a", "#/~2", "#/a~", "#/%zz", "#/%ff", "a\u{0}b"] {
            assert!(matches!(Reference::parse(text), Err(ReferenceError::Malformed(_))), "{text}");
        }
    }
}
