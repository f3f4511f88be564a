//! Text of a document on its way to a terminal or a log.

/// Characters of a text that are printed.
const LONGEST: usize = 500;

/// Makes a text harmless to print: control characters and those that change the direction of text are escaped, and a long
/// text is cut. Line feeds become spaces.
pub(crate) fn printable(text: &str) -> String {
    let mut output = String::with_capacity(text.len().min(LONGEST));
    for (count, character) in text.chars().enumerate() {
        if count == LONGEST {
            output.push('…');
            break;
        }
        match character {
            '\n' | '\r' | '\t' => output.push(' '),
            _ if character.is_control() || is_invisible(character) => {
                output.extend(character.escape_unicode())
            }
            _ => output.push(character),
        }
    }
    output
}

/// Marks of direction, joiners and separators that change what a reader sees.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_escaped_and_long_text_is_cut() {
        assert_eq!(printable("a\u{1B}[31m\nb\u{202E}"), "a\\u{1b}[31m b\\u{202e}");
        assert_eq!(printable(&"x".repeat(1_000_000)).chars().count(), LONGEST + 1);
    }
}
