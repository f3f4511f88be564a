//! Diagnostics for people: rustc's form, drawn by rustc's renderer.

use std::collections::HashMap;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet};

use super::printable::printable;
use super::{Code, Diagnostic, Place, Severity};
use crate::source::{Located, Sources};

/// Diagnostics of one code that are printed in full; the rest is counted. A defect of a document often stands in it hundreds
/// of times.
fn in_full(severity: Severity) -> usize {
    match severity {
        Severity::Error => 20,
        Severity::Warning | Severity::Note => 1,
    }
}

/// Places that are named of those that are not printed in full.
const MORE_PLACES: usize = 4;

/// Bytes of a source line that are printed on either side of the place: documents may hold lines of many megabytes.
const AROUND: usize = 160;

/// Prints diagnostics in the order given.
pub(super) fn render(
    diagnostics: &[&Diagnostic],
    located: &HashMap<Place, Located>,
    sources: &Sources,
    (color, all): (bool, bool),
) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
    let mut kinds: Vec<Kind<'_>> = Vec::new();
    let mut output = String::new();
    for diagnostic in diagnostics {
        let kind = match kinds.iter().position(|kind| kind.code == diagnostic.code) {
            Some(index) => kinds.get_mut(index),
            None => {
                kinds.push(Kind { code: diagnostic.code, printed: 0, more: Vec::new() });
                kinds.last_mut()
            }
        };
        let Some(kind) = kind else { continue };
        if all || kind.printed < in_full(diagnostic.severity()) {
            output.push_str(&one(diagnostic, kind.printed == 0, located, sources, &renderer));
            output.push_str("\n\n");
            kind.printed += 1;
        } else {
            kind.more.push(diagnostic);
        }
    }
    kinds.retain(|kind| !kind.more.is_empty());
    for kind in &kinds {
        output.push_str(&counted(kind, located, sources, &renderer));
        output.push_str("\n\n");
    }
    if !kinds.is_empty() {
        output.push_str("help: `--verbose` shows each of them\n\n");
    }
    output.push_str(&summary(diagnostics));
    output
}

/// The diagnostics of one code.
struct Kind<'d> {
    code: Code,
    printed: usize,
    /// Those that are not printed in full.
    more: Vec<&'d Diagnostic>,
}

/// How many more there are of a kind, and where the first of them are.
fn counted(
    kind: &Kind<'_>,
    located: &HashMap<Place, Located>,
    sources: &Sources,
    renderer: &Renderer,
) -> String {
    let level = level(kind.code.severity());
    let title = format!("{} more: {}", kind.more.len(), kind.code.title());
    let mut group =
        annotate_snippets::Group::with_title(level.primary_title(title).id(kind.code.to_string()));
    let mut named = 0;
    for diagnostic in kind.more.iter().take(MORE_PLACES) {
        let found = located.get(&diagnostic.place);
        if let Some((found, file)) = found.and_then(|found| Some((found, sources.file(found.file)?))) {
            let path = printable(&file.path.display().to_string());
            group = group.element(Origin::path(path).line(found.line).char_column(found.column));
            named += 1;
        }
    }
    let rest = kind.more.len() - named;
    if rest > 0 {
        group = group.element(Level::NOTE.message(format!("and {rest} more")));
    }
    renderer.render(&[group])
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

fn one(
    diagnostic: &Diagnostic,
    first_of_code: bool,
    located: &HashMap<Place, Located>,
    sources: &Sources,
    renderer: &Renderer,
) -> String {
    let title = level(diagnostic.severity())
        .primary_title(printable(&diagnostic.message))
        .id(diagnostic.code.to_string());
    let mut group = annotate_snippets::Group::with_title(title);
    for window in windows(diagnostic, located, sources) {
        let snippet = Snippet::source(window.text).line_start(window.line).annotations(window.annotations);
        group = match window.cut_at {
            None => group.element(snippet.path(window.path)),
            Some((line, column)) => {
                group.element(Origin::path(window.path).line(line).char_column(column)).element(snippet)
            }
        };
    }
    if !diagnostic.place.pointer.as_str().is_empty() {
        group = group
            .element(Level::NOTE.message(format!("at {}", printable(&diagnostic.place.pointer.to_string()))));
    }
    // The general help of a code is said once.
    let general = first_of_code.then(|| diagnostic.code.help());
    if let Some(help) = diagnostic.help.as_deref().or(general) {
        group = group.element(Level::HELP.message(printable(help)));
    }
    without_empty_origins(&renderer.render(&[group]))
}

/// Without the lines that tell where a cut-out comes from: of a long line that is told by itself, and the renderer, which knows
/// of none, leaves the place empty.
fn without_empty_origins(text: &str) -> String {
    let is_empty_origin = |line: &&str| {
        // Colours are between an escape and an `m`.
        let plain: String = line
            .split('\u{1b}')
            .enumerate()
            .map(|(index, part)| match index {
                0 => part,
                _ => part.split_once('m').map_or("", |(_, rest)| rest),
            })
            .collect();
        plain.trim() == ":::"
    };
    text.split_inclusive('\n').filter(|line| !is_empty_origin(line)).collect()
}

/// A cut-out of a text with what is underlined in it.
struct Window {
    path: String,
    /// The true line and column of the place, where a long line was cut.
    cut_at: Option<(usize, usize)>,
    text: String,
    /// The number of its first line.
    line: usize,
    annotations: Vec<Annotation<'static>>,
}

/// One window for each place: the line, or the middle of it where it is long.
fn windows(diagnostic: &Diagnostic, located: &HashMap<Place, Located>, sources: &Sources) -> Vec<Window> {
    let primary = (&diagnostic.place, AnnotationKind::Primary, "");
    let related =
        diagnostic.related.iter().map(|(place, label)| (place, AnnotationKind::Context, label.as_str()));
    let mut windows: Vec<Window> = Vec::new();
    for (place, kind, label) in std::iter::once(primary).chain(related) {
        let (Some(found), Some(file)) =
            (located.get(place), located.get(place).and_then(|found| sources.file(found.file)))
        else {
            continue;
        };
        let path = printable(&file.path.display().to_string());
        let (start, end) = (found.bytes.start, found.bytes.end);
        let (line_start, line_end) = line_around(file.text.as_bytes(), start, end);
        let from =
            crate::source::floor_char_boundary(&file.text, line_start.max(start.saturating_sub(AROUND)));
        let end = end.min(start.saturating_add(AROUND));
        let to = crate::source::floor_char_boundary(&file.text, line_end.min(end.saturating_add(AROUND)));
        let end = crate::source::floor_char_boundary(&file.text, end);
        let text = file.text.get(from..to).unwrap_or_default().to_owned();
        let span = start.saturating_sub(from)..end.saturating_sub(from).max(start.saturating_sub(from));
        let annotation = kind.span(span).label((!label.is_empty()).then(|| printable(label)));
        let whole_line = from == line_start && to == line_end;
        match windows.iter_mut().find(|window| {
            whole_line && window.path == path && window.line == found.line && window.text == text
        }) {
            Some(window) => window.annotations.push(annotation),
            None => windows.push(Window {
                path,
                cut_at: (!whole_line).then_some((found.line, found.column)),
                text,
                line: found.line,
                annotations: vec![annotation],
            }),
        }
    }
    windows
}

/// Where the line of these bytes starts and ends. Both are looked for only as far as is printed, and lie a byte beyond that
/// where the line goes on: the line may be the whole of a large text.
fn line_around(text: &[u8], start: usize, end: usize) -> (usize, usize) {
    let ends_line = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let first = start.saturating_sub(AROUND + 1);
    let before = text.get(first..start).unwrap_or_default();
    let line_start = before.iter().rposition(ends_line).map_or(first, |at| first + at + 1);
    let last = text.len().min(end.saturating_add(AROUND + 1));
    let behind = text.get(end..last).unwrap_or_default();
    let line_end = end + behind.iter().position(ends_line).unwrap_or(behind.len());
    (line_start, line_end)
}

/// The last line: how much there is of what.
fn summary(diagnostics: &[&Diagnostic]) -> String {
    let counts = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| {
        let count = diagnostics.iter().filter(|diagnostic| diagnostic.severity() == severity).count();
        let plural = if count == 1 { "" } else { "s" };
        (count, format!("{count} {severity}{plural}"))
    });
    let said: Vec<&str> =
        counts.iter().filter(|(count, _)| *count > 0).map(|(_, text)| text.as_str()).collect();
    if said.is_empty() { String::new() } else { format!("{}\n", said.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_without_a_place_is_left_out_in_colours_too() {
        let text = " --> a.json:1:9\n  |\n ::: \n1 | ...\n ::: b.json:1:2\n";
        assert_eq!(without_empty_origins(text), " --> a.json:1:9\n  |\n1 | ...\n ::: b.json:1:2\n");
        let coloured = "\u{1b}[1m\u{1b}[94m ::: \u{1b}[0m\n\u{1b}[94m1 |\u{1b}[0m ...\n";
        assert_eq!(without_empty_origins(coloured), "\u{1b}[94m1 |\u{1b}[0m ...\n");
    }
}
