//! The keys of a responses object.

use super::rename;
use crate::diagnostics::{Diagnostic, IGNORED_VALUE, INVALID_STATUS, REPAIRED_VALUE};
use crate::dialect::walk::Walker;
use crate::source::{Object, Value};

/// What the key of a response is.
enum Key {
    /// A status, a range or `default`.
    Good,
    /// Another spelling of one.
    Means(String),
    /// A number that no response can have as its status.
    Impossible,
    /// None of these.
    Bad,
}

/// Spells the keys as the specification does: `default`, a status from 100 to 599, or a range `1XX` to `5XX`.
pub(super) fn spell(walker: &mut Walker<'_>, object: &mut Object) {
    let keys: Vec<String> = object.keys().filter(|key| !key.starts_with("x-")).cloned().collect();
    for key in keys {
        let (code, message) = match read(&key) {
            Key::Good => continue,
            Key::Means(name) if !object.contains_key(&name) => {
                let place = walker.here().child(&key).at_key();
                let message = format!("`{key}` is read as `{name}`");
                walker.push(Diagnostic::new(REPAIRED_VALUE, place, message));
                walker.moved([key.as_str()], [name.as_str()]);
                rename(object, &key, &name);
                continue;
            }
            Key::Means(name) => (INVALID_STATUS, format!("`{key}` means `{name}`, which stands here, too")),
            Key::Impossible => {
                (IGNORED_VALUE, format!("`{key}` is no status of HTTP; no response can have it"))
            }
            Key::Bad if matches!(object.get(&key), Some(Value::Object(_))) => {
                (INVALID_STATUS, format!("`{key}` is no status"))
            }
            Key::Bad => (IGNORED_VALUE, format!("`{key}` is no status, and this is no response")),
        };
        let place = walker.here().child(&key).at_key();
        walker.push(Diagnostic::new(code, place, message));
        object.shift_remove(&key);
    }
}

fn read(key: &str) -> Key {
    let trimmed = key.trim();
    let good = match trimmed.as_bytes() {
        b"default" => Some("default".to_owned()),
        [b'1'..=b'5', b'0'..=b'9', b'0'..=b'9'] => Some(trimmed.to_owned()),
        [first @ b'1'..=b'5', b'X' | b'x' | b'0', b'X' | b'x'] => Some(format!("{}XX", char::from(*first))),
        // `200 OK`
        [b'1'..=b'5', b'0'..=b'9', b'0'..=b'9', b' ', ..] => trimmed.get(..3).map(str::to_owned),
        _ if trimmed.eq_ignore_ascii_case("default") => Some("default".to_owned()),
        digits if !digits.is_empty() && digits.iter().all(u8::is_ascii_digit) => return Key::Impossible,
        _ => None,
    };
    match good {
        Some(name) if name == key => Key::Good,
        Some(name) => Key::Means(name),
        None => Key::Bad,
    }
}
