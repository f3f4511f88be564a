//! Positions in a JSON text that is known to be well-formed (serde_json has read it). The YAML parser can't serve for it:
//! YAML knows no surrogate pairs, and limits the nesting of flow collections.

use std::borrow::Cow;

/// A part of a JSON text, with byte offsets.
#[derive(Debug)]
pub(super) enum JsonEvent<'t> {
    /// A text (unescaped), number or word.
    Scalar { text: Cow<'t, str>, start: usize, end: usize },
    /// `{` or `[`.
    Start { object: bool, at: usize },
    /// `}` or `]`.
    End,
}

/// Gives the parts of a JSON text one after the other.
#[derive(Debug)]
pub(super) struct JsonScanner<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> JsonScanner<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// The next part; `None` at the end.
    pub(super) fn next_event(&mut self) -> Option<JsonEvent<'t>> {
        let bytes = self.text.as_bytes();
        while matches!(bytes.get(self.at)?, b' ' | b'\t' | b'\r' | b'\n' | b',' | b':') {
            self.at += 1;
        }
        let start = self.at;
        match bytes.get(start)? {
            b'{' | b'[' => {
                self.at += 1;
                Some(JsonEvent::Start { object: bytes.get(start) == Some(&b'{'), at: start })
            }
            b'}' | b']' => {
                self.at += 1;
                Some(JsonEvent::End)
            }
            b'"' => Some(self.string(start)),
            _ => {
                let rest = bytes.get(start..)?;
                let ends = |byte: &u8| byte.is_ascii_whitespace() || b",:[]{}\"".contains(byte);
                self.at = start + rest.iter().position(ends).unwrap_or(rest.len());
                let text = Cow::Borrowed(self.text.get(start..self.at)?);
                Some(JsonEvent::Scalar { text, start, end: self.at })
            }
        }
    }

    /// A quoted text that starts at `start`.
    fn string(&mut self, start: usize) -> JsonEvent<'t> {
        let bytes = self.text.as_bytes();
        let mut end = start + 1;
        let mut escaped = false;
        while let Some(byte) = bytes.get(end) {
            match byte {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    end += 1;
                }
                _ => {}
            }
            end += 1;
        }
        self.at = (end + 1).min(bytes.len());
        let text = if escaped {
            let quoted = self.text.get(start..self.at).unwrap_or_default();
            Cow::Owned(serde_json::from_str(quoted).unwrap_or_default())
        } else {
            Cow::Borrowed(self.text.get(start + 1..end).unwrap_or_default())
        };
        JsonEvent::Scalar { text, start, end: self.at }
    }
}
