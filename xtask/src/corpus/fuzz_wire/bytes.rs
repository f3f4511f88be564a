//! Bytes as a text of one character a byte, so that they travel through JSON.

/// The characters of these bytes.
pub(crate) fn shown(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// The characters of the bytes of a text.
pub(crate) fn of_text(text: &str) -> String {
    shown(text.as_bytes())
}

/// The bytes of these characters; what is beyond a byte is no such character.
pub(crate) fn bytes(shown: &str) -> Result<Vec<u8>, String> {
    shown
        .chars()
        .map(|character| u8::try_from(character).map_err(|_| format!("{character:?} is no byte")))
        .collect()
}

/// The text that the bytes are in UTF-8.
pub(crate) fn text(shown: &str) -> Result<String, String> {
    String::from_utf8(bytes(shown)?).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back() {
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(bytes(&shown(&all)), Ok(all));
        assert_eq!(text(&of_text("é ü")), Ok("é ü".to_owned()));
        assert!(text("\u{ff}").is_err() && bytes("\u{100}").is_err());
    }
}
