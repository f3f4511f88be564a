//! The outcome for people.

use std::fmt::Write;
use std::path::Path;

use super::{Done, LeftOutOperation, Outcome, ReadDocument, Status};
use crate::diagnostics::{Format, render};
use crate::output::{Change, Comparison, Drift, Written};

/// Paths of one kind that are listed.
const LISTED: usize = 25;
/// Lines of diff that are shown in all.
const DIFF_LINES: usize = 600;

/// How the outcome is shown to people.
///
/// ```
/// use letterpress::Report;
///
/// let for_a_terminal = Report::default().color(true).mend("cargo xtask generate");
/// # let _ = for_a_terminal;
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Whether terminal colours are used.
    pub color: bool,
    /// The command that mends drift, if there is one to name.
    pub mend: Option<String>,
    /// Whether each diagnostic is shown in full, however often its code comes.
    pub all: bool,
}

impl Report {
    /// With or without terminal colours.
    #[must_use]
    pub fn color(mut self, color: bool) -> Self {
        self.color = color;
        self
    }

    /// Shows each diagnostic in full.
    #[must_use]
    pub fn all(mut self, all: bool) -> Self {
        self.all = all;
        self
    }

    /// Names the command that mends drift.
    #[must_use]
    pub fn mend(mut self, command: impl Into<String>) -> Self {
        self.mend = Some(command.into());
        self
    }
}

/// The whole outcome as text: diagnostics, what was read, what was written or differs.
///
/// Written to a terminal as it is: nothing in it comes unescaped from a document or a file.
///
/// ```
/// let outcome = letterpress::check("missing.yaml".as_ref());
/// let text = letterpress::human(&outcome, &letterpress::Report::default());
/// assert!(text.starts_with("error"), "{text}");
/// ```
pub fn human(outcome: &Outcome, report: &Report) -> String {
    let mut text = render(
        &outcome.diagnostics,
        &outcome.sources,
        Format::Human { color: report.color, all: report.all },
    );
    let style = Style { color: report.color };
    if outcome.status() != Status::Refused {
        for document in &outcome.documents {
            let module = document.module.as_ref().map_or_else(String::new, |module| format!(" as {module}"));
            let (operations, types) =
                (plural(document.operations, "operation"), plural(document.types, "type"));
            style.line(
                &mut text,
                "read",
                &format!("{}{module}: {operations}, {types}", shown(&document.path)),
            );
            left_out(&mut text, style, outcome, document);
        }
    }
    match &outcome.done {
        Done::Refused => {
            if outcome.warnings_denied && !outcome.diagnostics.has_errors() {
                style.line(&mut text, "error", "warnings are denied; nothing was written");
            }
        }
        Done::Checked => style.line(&mut text, "checked", "nothing was written"),
        Done::Reported(path) => style.line(&mut text, "wrote", &shown(path)),
        Done::Written(written) => write_summary(&mut text, style, &outcome.output, written),
        Done::Compared(comparison) => {
            drift(&mut text, style, &outcome.output, comparison, report.mend.as_deref())
        }
    }
    text
}

/// The operations that are left out, each with the place of the reason, and how many there are.
fn left_out(text: &mut String, style: Style, outcome: &Outcome, document: &ReadDocument) {
    let list = &document.left_out;
    if list.is_empty() {
        return;
    }
    let located = outcome.sources.locate(list.iter().take(LISTED).map(|operation| &operation.place));
    for operation in list.iter().take(LISTED) {
        let place = located.get(&operation.place).and_then(|found| {
            let file = outcome.sources.file(found.file)?;
            Some(format!(" at {}:{}:{}", shown(&file.path), found.line, found.column))
        });
        let LeftOutOperation { method, path, code, .. } = operation;
        let path = shown(Path::new(path));
        style.line(text, "left out", &format!("{method} {path}: {code}{}", place.unwrap_or_default()));
    }
    if list.len() > LISTED {
        style.line(text, "left out", &format!("… and {} more", list.len() - LISTED));
    }
    let all = document.operations + list.len();
    style.line(text, "left out", &format!("{} of {}", list.len(), plural(all, "operation")));
}

fn write_summary(text: &mut String, style: Style, output: &Path, written: &Written) {
    if written.is_clean() {
        let unchanged = plural(written.unchanged, "file");
        return style.line(text, "up to date", &format!("{}: {unchanged} unchanged", shown(output)));
    }
    for (what, paths) in
        [("created", &written.created), ("changed", &written.changed), ("removed", &written.removed)]
    {
        for path in paths.iter().take(LISTED) {
            style.line(text, what, &shown(&output.join(path)));
        }
        if paths.len() > LISTED {
            style.line(text, what, &format!("… and {} more", paths.len() - LISTED));
        }
    }
    let counts = [
        (written.created.len(), "created"),
        (written.changed.len(), "changed"),
        (written.removed.len(), "removed"),
        (written.unchanged, "unchanged"),
    ];
    style.line(text, "wrote", &format!("{}: {}", shown(output), counted(&counts)));
    if written.created.iter().any(|path| path == "Cargo.toml") {
        let folder = shown(output);
        let help = format!(
            "{folder}/README.md has the first lines of code; `cargo add --path {folder}` adds it to a crate of yours"
        );
        style.line(text, "next", &help);
    }
}

fn drift(text: &mut String, style: Style, output: &Path, comparison: &Comparison, mend: Option<&str>) {
    if comparison.is_clean() {
        let unchanged = plural(comparison.unchanged, "file");
        return style.line(text, "up to date", &format!("{}: {unchanged} compared", shown(output)));
    }
    let mut lines = 0;
    for drift in &comparison.drift {
        let note = if drift.printed { "" } else { " (letterpress did not print this file: move it away)" };
        style.line(text, &drift.change.to_string(), &format!("{}{note}", shown(&output.join(&drift.path))));
        lines += drift.diff.lines().count();
        if lines <= DIFF_LINES {
            style.diff(text, drift);
        }
    }
    if lines > DIFF_LINES {
        style.line(text, "note", &format!("only the first {DIFF_LINES} lines of differences are shown"));
    }
    let count = |change| comparison.drift.iter().filter(|drift| drift.change == change).count();
    let counts = [
        (count(Change::Changed), "changed"),
        (count(Change::Missing), "missing"),
        (count(Change::Orphaned), "orphaned"),
        (comparison.unchanged, "unchanged"),
    ];
    style.line(
        text,
        "drift",
        &format!("{} is not what would be printed: {}", shown(output), counted(&counts)),
    );
    if let Some(command) = mend {
        style.line(text, "help", &format!("run `{command}` and commit what it changes"));
    }
}

/// `2 created, 1 removed`, without what is zero.
fn counted(counts: &[(usize, &str)]) -> String {
    let said: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    said.join(", ")
}

fn plural(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// A path for a terminal: `/` between its parts on every system, control characters escaped.
pub(super) fn shown(path: &Path) -> String {
    let text = path.display().to_string().replace('\\', "/");
    text.chars()
        .flat_map(|c| if c.is_control() { c.escape_default().collect::<Vec<_>>() } else { vec![c] })
        .collect()
}

/// Colours of the summary.
#[derive(Clone, Copy)]
struct Style {
    color: bool,
}

impl Style {
    /// A line that starts with a coloured word.
    fn line(self, text: &mut String, word: &str, rest: &str) {
        let code = match word {
            "error" | "drift" | "missing" | "orphaned" | "removed" => "1;31",
            "changed" | "left out" => "1;33",
            "created" | "wrote" | "up to date" | "checked" => "1;32",
            _ => "1;36",
        };
        // Writing to a String can't fail.
        let _ = writeln!(text, "{} {rest}", self.paint(code, &format!("{word:<10}")));
    }

    fn diff(self, text: &mut String, drift: &Drift) {
        for line in drift.diff.lines() {
            let code = match line.chars().next() {
                Some('-') => "31",
                Some('+') => "32",
                Some('@') => "36",
                _ => "0",
            };
            let _ = writeln!(text, "{}", self.paint(code, line));
        }
        text.push('\n');
    }

    fn paint(self, code: &str, text: &str) -> String {
        if self.color && code != "0" { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}
