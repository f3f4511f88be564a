//! A unified diff that stays readable, whatever stands in the files.

use similar::TextDiff;

/// Lines of one file's diff that are shown.
const LINES: usize = 200;
/// Characters of a line that are shown.
const COLUMNS: usize = 400;
/// Lines of a file beyond which no diff is made; the comparison's time grows with the square.
const COMPARED_LINES: usize = 20_000;

/// The diff that would be made to the file on disk: `None` stands for a file that is not there.
///
/// Line endings don't count. Control characters are shown escaped, long lines and long diffs are cut with a note.
pub(super) fn unified(path: &str, old: Option<&[u8]>, new: Option<&[u8]>) -> String {
    let (Some(before), Some(after)) = (text(old), text(new)) else {
        return format!("{path} is no text\n");
    };
    if before.lines().count().max(after.lines().count()) > COMPARED_LINES {
        return format!("{path} has more than {COMPARED_LINES} lines; they are not compared line by line\n");
    }
    let name = |side: &str, content: Option<&[u8]>| {
        if content.is_some() { format!("{side}/{path}") } else { "/dev/null".to_owned() }
    };
    let diff = TextDiff::from_lines(before.as_str(), after.as_str());
    let whole = diff.unified_diff().context_radius(3).header(&name("a", old), &name("b", new)).to_string();
    let total = whole.lines().count();
    let mut shown: String = whole.lines().take(LINES).map(|line| printable(line) + "\n").collect();
    if total > LINES {
        shown.push_str(&format!("… {} more lines of this diff\n", total - LINES));
    }
    shown
}

/// The text with LF line endings; empty where there is no file, `None` where it isn't UTF-8.
fn text(content: Option<&[u8]>) -> Option<String> {
    std::str::from_utf8(content.unwrap_or_default()).ok().map(|text| text.replace("\r\n", "\n"))
}

/// A line without control characters (a terminal would obey them) and no longer than can be read.
fn printable(line: &str) -> String {
    let mut printed = String::with_capacity(line.len());
    for (position, character) in line.chars().enumerate() {
        if position == COLUMNS {
            printed.push('…');
            break;
        }
        match character {
            '\t' => printed.push('\t'),
            // Bidirectional controls reorder what is read.
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                printed.extend(character.escape_unicode());
            }
            _ if character.is_control() => printed.extend(character.escape_unicode()),
            _ => printed.push(character),
        }
    }
    printed
}
