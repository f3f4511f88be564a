//! Lines and characters of a stranger's text.

/// The text in lines: every terminator that Unicode, Rust or YAML knows ends one, tabs become spaces, and what is
/// invisible is shown.
pub(super) fn lines(text: &str) -> Vec<String> {
    if is_plain(text) {
        return text.split('\n').map(|line| line.trim_end().to_owned()).collect();
    }
    let text = text.replace("\r\n", "\n");
    text.split(is_line_end).map(|line| visible(&expand_tabs(line)).trim_end().to_owned()).collect()
}

/// The text on one line, with invisible characters shown and runs of white space as one space.
pub(in crate::emit) fn one_line(text: &str) -> String {
    if is_plain(text) {
        return text.split([' ', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    }
    let joined: String = text.chars().map(|c| if is_line_end(c) || c == '\t' { ' ' } else { c }).collect();
    visible(joined.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ").as_str())
}

/// Whether there is nothing to be looked at in the text but line ends: most texts are of this kind, and long.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| byte == b'\n' || (b' '..=b'~').contains(&byte))
}

/// Shows characters that hide or reorder text as `\u{202E}`.
fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_hidden(c) {
            shown.push_str(&format!("\\u{{{:04X}}}", u32::from(c)));
        } else {
            shown.push(c);
        }
    }
    shown
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Controls, and the format characters that Unicode lets change direction, join, or leave no mark.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Tab stops are four columns apart, as Markdown counts them.
fn expand_tabs(line: &str) -> String {
    let mut expanded = String::with_capacity(line.len());
    let mut column = 0_usize;
    for c in line.chars() {
        if c == '\t' {
            let width = 4 - column % 4;
            expanded.extend(std::iter::repeat_n(' ', width));
            column += width;
        } else {
            expanded.push(c);
            column += 1;
        }
    }
    expanded
}
