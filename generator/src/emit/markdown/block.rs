//! The block structure: paragraphs, headings, lists, quotes and code.

use super::{inline, longest_run};

/// How deep lists and quotes may stand in each other; deeper ones are text.
const MAX_DEPTH: usize = 6;

/// What a line begins, seen by itself.
enum Start<'a> {
    Blank,
    Fence(Fence),
    Quote(&'a str),
    Heading(usize, &'a str),
    Rule,
    Item(Marker<'a>),
    Indented,
    Text,
}

#[derive(Clone, Copy)]
struct Fence {
    mark: char,
    length: usize,
    indent: usize,
}

struct Marker<'a> {
    /// The number of an ordered item.
    number: Option<&'a str>,
    /// The column where the item's text starts.
    offset: usize,
    /// The text on the marker's own line.
    text: &'a str,
}

/// Renders the lines of a container; the result neither starts nor ends with an empty line.
pub(super) fn render(lines: &[String], depth: usize) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = lines;
    while let Some((line, after)) = rest.split_first() {
        rest = match start(line, depth) {
            Start::Blank => after,
            Start::Fence(fence) => fenced(fence, after, &mut out),
            Start::Indented => indented(rest, &mut out),
            Start::Quote(_) => quote(rest, depth, &mut out),
            Start::Heading(_, "") => after,
            Start::Heading(level, text) => {
                open(&mut out);
                out.push(format!("{} {}", "#".repeat(level), inline::render(text)).trim_end().to_owned());
                after
            }
            Start::Rule => {
                open(&mut out);
                // Dashes after the bullets of a list would make the whole line a rule.
                out.push("***".to_owned());
                after
            }
            Start::Item(marker) => list(marker, after, depth, &mut out),
            Start::Text => paragraph(rest, depth, &mut out),
        };
    }
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    out
}

/// Puts an empty line between two blocks.
fn open(out: &mut Vec<String>) {
    if out.last().is_some_and(|line| !line.is_empty()) {
        out.push(String::new());
    }
}

fn start(line: &str, depth: usize) -> Start<'_> {
    let indent = indentation(line);
    let text = line.get(indent..).unwrap_or_default();
    if text.is_empty() {
        return Start::Blank;
    }
    if indent >= 4 {
        return Start::Indented;
    }
    if let Some(fence) = fence(text, indent) {
        return Start::Fence(fence);
    }
    if is_rule(text) {
        return Start::Rule;
    }
    let level = text.bytes().take_while(|byte| *byte == b'#').count();
    if let (1..=6, Some(title)) = (level, text.get(level..))
        && (title.is_empty() || title.starts_with(' '))
    {
        return Start::Heading(level, heading_text(title));
    }
    if depth < MAX_DEPTH {
        if let Some(quoted) = text.strip_prefix('>') {
            return Start::Quote(quoted.strip_prefix(' ').unwrap_or(quoted));
        }
        if let Some(marker) = marker(text, indent) {
            return Start::Item(marker);
        }
    }
    Start::Text
}

/// A heading's text without the marks that may close it.
fn heading_text(title: &str) -> &str {
    let title = title.trim();
    let text = title.trim_end_matches('#');
    if text.is_empty() || text.ends_with(' ') { text.trim_end() } else { title }
}

fn indentation(line: &str) -> usize {
    line.bytes().take_while(|byte| *byte == b' ').count()
}

fn fence(text: &str, indent: usize) -> Option<Fence> {
    let mark = text.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
    let length = text.bytes().take_while(|byte| char::from(*byte) == mark).count();
    let info = text.get(length..)?;
    (length >= 3 && !(mark == '`' && info.contains('`'))).then_some(Fence { mark, length, indent })
}

fn is_rule(text: &str) -> bool {
    ['*', '-', '_'].iter().any(|mark| {
        text.chars().all(|c| c == *mark || c == ' ') && text.chars().filter(|c| c == mark).count() >= 3
    })
}

/// A bullet or a number, followed by a space and some text.
fn marker(text: &str, indent: usize) -> Option<Marker<'_>> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, width) = match digits {
        0 if text.starts_with(['-', '*', '+']) => (None, 1),
        1..=9 if text.get(digits..)?.starts_with(['.', ')']) => (text.get(..digits), digits + 1),
        _ => return None,
    };
    let after = text.get(width..)?;
    let content = after.trim_start();
    let spaces = after.len() - content.len();
    if spaces == 0 || content.is_empty() {
        return None;
    }
    // Five spaces or more would make the item start with a code block; here they are just spaces.
    let offset = indent + width + if spaces > 4 { 1 } else { spaces };
    Some(Marker { number, offset, text: content })
}

/// A code block, always labelled as text and always closed.
fn push_code(code: &[String], out: &mut Vec<String>) {
    let end = code.iter().rposition(|line| !line.is_empty()).map_or(0, |last| last + 1);
    let code = code.get(..end).unwrap_or_default();
    let longest = code.iter().map(|line| longest_run(line, '`')).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    open(out);
    out.push(format!("{fence}text"));
    out.extend(code.iter().cloned());
    out.push(fence);
}

fn fenced<'a>(fence: Fence, lines: &'a [String], out: &mut Vec<String>) -> &'a [String] {
    let closes = |line: &String| {
        let text = line.trim();
        indentation(line) < 4 && text.chars().all(|c| c == fence.mark) && text.chars().count() >= fence.length
    };
    let end = lines.iter().position(closes).unwrap_or(lines.len());
    let (code, rest) = lines.split_at(end);
    let code: Vec<String> = code.iter().map(|line| dedent(line, fence.indent)).collect();
    push_code(&code, out);
    rest.split_first().map_or(rest, |(_, after)| after)
}

fn indented<'a>(lines: &'a [String], out: &mut Vec<String>) -> &'a [String] {
    let end = lines.iter().position(|line| !line.is_empty() && indentation(line) < 4).unwrap_or(lines.len());
    let (code, rest) = lines.split_at(end);
    let code: Vec<String> = code.iter().map(|line| dedent(line, 4)).collect();
    push_code(&code, out);
    rest
}

fn dedent(line: &str, columns: usize) -> String {
    line.get(indentation(line).min(columns)..).unwrap_or_default().to_owned()
}

fn quote<'a>(lines: &'a [String], depth: usize, out: &mut Vec<String>) -> &'a [String] {
    let mut quoted = Vec::new();
    let mut rest = lines;
    while let Some((line, after)) = rest.split_first() {
        let Start::Quote(text) = start(line, depth) else { break };
        quoted.push(text.to_owned());
        rest = after;
    }
    let inner = render(&quoted, depth + 1);
    if !inner.is_empty() {
        open(out);
        out.extend(inner.iter().map(|line| format!("> {line}").trim_end().to_owned()));
    }
    rest
}

fn list<'a>(first: Marker<'a>, after: &'a [String], depth: usize, out: &mut Vec<String>) -> &'a [String] {
    // An ordered list that does not start with 1 needs the empty line, or it would be text of the paragraph before.
    let is_tight_inside = depth > 0 && first.number.is_none_or(|number| number == "1");
    if !is_tight_inside {
        open(out);
    }
    let is_ordered = first.number.is_some();
    let mut marker = first;
    let mut rest = after;
    loop {
        let (item, after) = item_lines(&marker, rest, depth);
        rest = after;
        push_item(&marker, &render(&item, depth + 1), out);
        let blanks = rest.iter().take_while(|line| line.is_empty()).count();
        let Some((line, after)) = rest.get(blanks..).and_then(<[String]>::split_first) else { return rest };
        match start(line, depth) {
            Start::Item(next) if next.number.is_some() == is_ordered => {
                if blanks > 0 {
                    open(out);
                }
                marker = next;
                rest = after;
            }
            _ => return rest,
        }
    }
}

fn push_item(marker: &Marker<'_>, lines: &[String], out: &mut Vec<String>) {
    let bullet = marker.number.map_or_else(|| "- ".to_owned(), |number| format!("{number}. "));
    let indent = " ".repeat(bullet.len());
    for (index, line) in lines.iter().enumerate() {
        let prefix = if index == 0 { &bullet } else { &indent };
        out.push(format!("{prefix}{line}").trim_end().to_owned());
    }
}

/// The lines of an item without their indentation, and the lines after it.
fn item_lines<'a>(marker: &Marker<'_>, lines: &'a [String], depth: usize) -> (Vec<String>, &'a [String]) {
    let mut item = vec![marker.text.to_owned()];
    let mut rest = lines;
    loop {
        let blanks = rest.iter().take_while(|line| line.is_empty()).count();
        let Some((line, after)) = rest.get(blanks..).and_then(<[String]>::split_first) else { break };
        let belongs = indentation(line) >= marker.offset;
        let continues = blanks == 0 && matches!(start(line, depth), Start::Text);
        if !belongs && !continues {
            break;
        }
        item.extend(std::iter::repeat_n(String::new(), blanks));
        item.push(dedent(line, marker.offset));
        rest = after;
    }
    (item, rest)
}

fn paragraph<'a>(lines: &'a [String], depth: usize, out: &mut Vec<String>) -> &'a [String] {
    let mut text: Vec<String> = Vec::new();
    let mut rest = lines;
    let mut heading = None;
    while let Some((line, after)) = rest.split_first() {
        let trimmed = line.trim();
        let is_underline = |mark: char| !text.is_empty() && trimmed.chars().all(|c| c == mark);
        if !trimmed.is_empty() && indentation(line) < 4 && (is_underline('=') || is_underline('-')) {
            heading = Some(if trimmed.starts_with('=') { "# " } else { "## " });
            rest = after;
            break;
        }
        match start(line, depth) {
            Start::Text | Start::Indented => text.push(trimmed.to_owned()),
            // Such a number only continues the sentence.
            Start::Item(marker) if !text.is_empty() && marker.number.is_some_and(|number| number != "1") => {
                text.push(trimmed.to_owned());
            }
            _ => break,
        }
        rest = after;
    }
    if text.is_empty() {
        return rest;
    }
    open(out);
    match heading {
        Some(prefix) => out.push(
            format!("{prefix}{}", inline::render(&text.join(" ")).replace('\n', " ")).trim_end().to_owned(),
        ),
        None if text.iter().any(|line| is_delimiter_row(line)) => {
            out.extend(text.iter().map(|line| guard(&row(line))))
        }
        None => out.extend(
            inline::render(&text.join("\n"))
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty())
                .map(guard),
        ),
    }
    rest
}

/// The line under the head of a table.
fn is_delimiter_row(line: &str) -> bool {
    line.contains('-') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// A row of a table, cell by cell: a bar ends a cell even inside a code span.
fn row(line: &str) -> String {
    let mut cells = vec![String::new()];
    let mut is_escaped = false;
    for c in line.chars() {
        match cells.last_mut() {
            Some(cell) if c != '|' || is_escaped => cell.push(c),
            _ => cells.push(String::new()),
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    cells.iter().map(|cell| inline::render(cell)).collect::<Vec<_>>().join("|")
}

/// Keeps a line of a paragraph from beginning a block by itself.
fn guard(text: &str) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    match start(text, 0) {
        Start::Item(Marker { number: Some(_), .. }) => match text.split_at_checked(digits) {
            Some((number, rest)) => format!("{number}\\{rest}"),
            None => text.to_owned(),
        },
        // An underline of a heading, or with the bullets before it a rule.
        Start::Text if is_only(text, '=') || is_only(text, '-') => format!("\\{text}"),
        Start::Text if is_lone_marker(text) => match text.split_at_checked(digits) {
            Some((number, rest)) => format!("{number}\\{rest}"),
            None => text.to_owned(),
        },
        Start::Text => text.to_owned(),
        _ => format!("\\{text}"),
    }
}

fn is_only(text: &str, mark: char) -> bool {
    text.chars().all(|c| c == mark || c == ' ')
}

/// A bullet or number without text: an empty list item, or the underline of a heading.
fn is_lone_marker(text: &str) -> bool {
    matches!(text, "-" | "*" | "+")
        || text
            .strip_suffix(['.', ')'])
            .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}
