//! The inline structure of a paragraph: code spans, links, and the characters that must not mean anything.

/// Renders the text of a paragraph or heading; its line ends stay.
pub(super) fn render(text: &str) -> String {
    render_in(text, Place::Text)
}

/// Where a text stands: links do not nest.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Text,
    Link,
}

fn render_in(text: &str, place: Place) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '\\' => escape(rest, &mut out),
            '`' => code(rest, &mut out),
            '<' => angle(rest, place, &mut out),
            '!' if rest.get(1..).and_then(link).is_some() => {
                // An image would be fetched by whoever reads the documentation; its text and link are enough.
                1
            }
            '[' => bracket(rest, place, &mut out),
            ']' => {
                out.push_str("\\]");
                1
            }
            'h' if place == Place::Text && is_url(rest) => bare_url(rest, &mut out),
            _ => {
                out.push(c);
                c.len_utf8()
            }
        };
        rest = rest.get(taken.max(1)..).unwrap_or_default();
    }
    out
}

/// An escape stays one. Before a URL and at the end a backslash is doubled, or it would escape what is written next.
fn escape(rest: &str, out: &mut String) -> usize {
    match rest.chars().nth(1) {
        Some(next) if next.is_ascii_punctuation() => {
            out.push('\\');
            out.push(next);
            2
        }
        Some('h') if is_url(rest.get(1..).unwrap_or_default()) => {
            out.push_str("\\\\");
            1
        }
        Some(_) => {
            out.push('\\');
            1
        }
        None => {
            out.push_str("\\\\");
            1
        }
    }
}

/// A code span as it is, or backticks that begin none.
fn code(rest: &str, out: &mut String) -> usize {
    let length = run(rest, b'`');
    let mut at = length;
    while let Some(found) = rest.get(at..).and_then(|tail| tail.find('`')) {
        let from = at + found;
        let closing = run(rest.get(from..).unwrap_or_default(), b'`');
        at = from + closing;
        if closing == length {
            // On a line of its own a part of the span could begin a block; to Markdown the line end is a space anyway.
            out.push_str(&rest.get(..at).unwrap_or_default().replace('\n', " "));
            return at;
        }
    }
    out.push_str(&"\\`".repeat(length));
    length
}

fn run(text: &str, of: u8) -> usize {
    text.bytes().take_while(|byte| *byte == of).count()
}

/// `<https://…>` stays a link; anything else in angle brackets is text.
fn angle(rest: &str, place: Place, out: &mut String) -> usize {
    let inside = rest.get(1..).and_then(|tail| tail.split_once('>')).map(|(inside, _)| inside);
    match inside.filter(|url| place == Place::Text && is_safe_url(url)) {
        Some(url) => {
            out.push_str(&format!("<{url}>"));
            url.len() + 2
        }
        None => {
            out.push_str("\\<");
            1
        }
    }
}

/// `[text](https://…)` stays a link, a link elsewhere becomes its text, other brackets are text.
fn bracket(rest: &str, place: Place, out: &mut String) -> usize {
    let Some((text, target, length)) = link(rest).filter(|_| place == Place::Text) else {
        out.push_str("\\[");
        return 1;
    };
    if is_safe_url(target) {
        let target = if target.contains(['(', ')']) { format!("<{target}>") } else { target.to_owned() };
        out.push_str(&format!("[{}]({target})", render_in(text, Place::Link)));
    } else {
        out.push_str(&render(text));
    }
    length
}

/// Text, target and length of an inline link.
fn link(rest: &str) -> Option<(&str, &str, usize)> {
    let end = closing(rest, '[', ']')?;
    let text = rest.get(1..end)?;
    let target = rest.get(end + 1..)?;
    let length = closing(target, '(', ')')?;
    let inside = target.get(1..length)?.trim();
    let url = inside.split([' ', '\n']).next().unwrap_or_default();
    let url = url.strip_prefix('<').and_then(|url| url.strip_suffix('>')).unwrap_or(url);
    (!text.is_empty() && !text.contains("](")).then_some((text, url, end + 1 + length + 1))
}

/// Where the bracket that opens the text is closed.
fn closing(text: &str, open: char, close: char) -> Option<usize> {
    if !text.starts_with(open) {
        return None;
    }
    let mut depth = 0_usize;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == open => depth += 1,
            _ if c == close => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

fn is_url(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

/// A URL in the text becomes a link; punctuation after it belongs to the sentence.
fn bare_url(rest: &str, out: &mut String) -> usize {
    let end = rest.find(|c: char| !is_url_character(c) || c == '|');
    let mut url = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
    loop {
        let trimmed = url.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~']);
        let is_open = trimmed.ends_with(')') && trimmed.matches('(').count() < trimmed.matches(')').count();
        let trimmed = if is_open { trimmed.strip_suffix(')').unwrap_or(trimmed) } else { trimmed };
        if trimmed.len() == url.len() {
            break;
        }
        url = trimmed;
    }
    if is_safe_url(url) {
        out.push_str(&format!("<{url}>"));
        return url.len();
    }
    let scheme = rest.find("://").map_or(1, |at| at + 3);
    out.push_str(rest.get(..scheme).unwrap_or_default());
    scheme
}

/// A link that a reader may follow, without a character that could end it early.
fn is_safe_url(url: &str) -> bool {
    let target = ["https://", "http://", "mailto:"].iter().find_map(|scheme| url.strip_prefix(scheme));
    target.is_some_and(|target| !target.is_empty()) && url.chars().all(is_url_character)
}

fn is_url_character(c: char) -> bool {
    c.is_ascii_graphic() && !matches!(c, '<' | '>' | '[' | ']' | '\\' | '`' | '"')
}
