//! Text of a document on its way into a page.

use std::cell::Cell;

/// Characters of one text that are shown.
const LONGEST: usize = 700;

/// How much there may be of something in a page, so that a browser can still open it.
pub(super) struct Budget(Cell<usize>);

impl Budget {
    pub(super) fn new(bytes: usize) -> Self {
        Self(Cell::new(bytes))
    }

    /// Takes so many bytes, if they are left. Once they are not, nothing is.
    pub(super) fn take(&self, bytes: usize) -> bool {
        let left = self.0.get().checked_sub(bytes);
        self.0.set(left.unwrap_or(0));
        left.is_some()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.get() == 0
    }
}

/// A text of several lines: what would change how others are read is escaped, a long one is cut. The page's markup is
/// escaped where the text is put into it.
pub(super) fn lines(text: &str) -> String {
    let mut output = String::with_capacity(text.len().min(LONGEST));
    for (count, character) in text.trim().chars().enumerate() {
        if count == LONGEST {
            output.push('…');
            break;
        }
        match character {
            '\n' | '\t' => output.push(character),
            '\r' => {}
            _ if is_harmful(character) => output.extend(character.escape_unicode()),
            _ => output.push(character),
        }
    }
    output
}

/// A text of one line.
pub(super) fn line(text: &str) -> String {
    crate::diagnostics::printable(text)
}

/// Control characters, and marks that change the direction of a text or are not seen.
fn is_harmful(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The name of a place in the page: of a path of Rust, and so of a closed alphabet.
pub(super) fn anchor(path: &str) -> String {
    let kept = |character: char| character.is_ascii_alphanumeric() || character == '_';
    path.chars().map(|character| if kept(character) { character } else { '-' }).collect()
}

/// `1 type`, `2 types`.
pub(super) fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
