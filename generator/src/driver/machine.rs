//! The outcome for tools.

use serde_json::{Value, json};

use super::report::shown;
use super::{Done, LeftOutOperation, Outcome, ReadDocument, Status};
use crate::diagnostics::{Format, render};

/// One JSON object a line: the diagnostics, then a line with `drift` for each file that differs, then one with `status`.
///
/// `status` is `clean`, `drift` or `refused`, as the exit status 0, 1 or 2. Fields are added, never changed.
///
/// ```
/// let outcome = letterpress::check("missing.yaml".as_ref());
/// let text = letterpress::json(&outcome);
/// assert!(text.lines().all(|line| line.starts_with('{') && line.ends_with('}')));
/// assert!(text.contains(r#""status":"refused""#), "{text}");
/// ```
pub fn json(outcome: &Outcome) -> String {
    let mut text = render(&outcome.diagnostics, &outcome.sources, Format::Json);
    let mut line = |value: Value| {
        text.push_str(&value.to_string());
        text.push('\n');
    };
    let status = match outcome.status() {
        Status::Clean => "clean",
        Status::Drift => "drift",
        Status::Refused => "refused",
    };
    let documents: Vec<Value> = outcome
        .documents
        .iter()
        .map(|document| {
            json!({
                "file": shown(&document.path), "module": document.module,
                "operations": document.operations, "types": document.types, "left_out": left_out(document, outcome),
            })
        })
        .collect();
    let mut last = json!({ "status": status, "documents": documents });
    let mut add = |key: &str, value: Value| {
        if let Some(last) = last.as_object_mut() {
            last.insert(key.to_owned(), value);
        }
    };
    match &outcome.done {
        Done::Refused | Done::Checked => {}
        Done::Reported(path) => add("report", shown(path).into()),
        Done::Written(written) => {
            add("output", shown(&outcome.output).into());
            add("created", written.created.clone().into());
            add("changed", written.changed.clone().into());
            add("removed", written.removed.clone().into());
            add("unchanged", written.unchanged.into());
        }
        Done::Compared(comparison) => {
            for drift in &comparison.drift {
                line(json!({
                    "drift": drift.change.to_string(), "file": shown(&outcome.output.join(&drift.path)),
                    "printed": drift.printed, "diff": drift.diff,
                }));
            }
            add("output", shown(&outcome.output).into());
            add("unchanged", comparison.unchanged.into());
        }
    }
    line(last);
    text
}

/// The operations that are left out, each with the code and the place of the reason.
fn left_out(document: &ReadDocument, outcome: &Outcome) -> Vec<Value> {
    let located = outcome.sources.locate(document.left_out.iter().map(|operation| &operation.place));
    let one = |operation: &LeftOutOperation| {
        let found = located.get(&operation.place);
        let file = outcome.sources.file(found.map_or(operation.place.file, |found| found.file));
        json!({
            "method": operation.method, "path": operation.path, "code": operation.code.to_string(),
            "file": file.map(|file| shown(&file.path)), "line": found.map(|found| found.line),
            "column": found.map(|found| found.column),
        })
    };
    document.left_out.iter().map(one).collect()
}

/// Workflow commands of GitHub: the diagnostics, and an error for each file that differs.
///
/// ```
/// let outcome = letterpress::check("missing.yaml".as_ref());
/// let text = letterpress::github(&outcome, "cargo xtask generate");
/// assert!(text.starts_with("::error "), "{text}");
/// ```
pub fn github(outcome: &Outcome, mend: &str) -> String {
    let mut text = render(&outcome.diagnostics, &outcome.sources, Format::Github);
    if outcome.warnings_denied && !outcome.diagnostics.has_errors() {
        text.push_str("::error::warnings are denied; nothing was written\n");
    }
    if let Done::Compared(comparison) = &outcome.done {
        for drift in &comparison.drift {
            let path =
                escape(&shown(&outcome.output.join(&drift.path))).replace(':', "%3A").replace(',', "%2C");
            let mend = if drift.printed {
                format!("run `{mend}`")
            } else {
                "move it away: letterpress did not print it".to_owned()
            };
            text.push_str(&format!(
                "::error file={path},title=generated code is out of date::{}: {}\n",
                drift.change,
                escape(&mend)
            ));
        }
    }
    text
}

fn escape(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}
