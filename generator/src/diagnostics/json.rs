//! Diagnostics for tools: one JSON object a line.

use std::collections::HashMap;

use serde::Serialize;

use super::{Diagnostic, Place};
use crate::source::{Located, Sources};

/// One line of the output. Fields are added, never changed.
#[derive(Serialize)]
struct Line<'d> {
    code: String,
    severity: String,
    message: &'d str,
    #[serde(flatten)]
    place: Position,
    help: Option<&'d str>,
    related: Vec<Related<'d>>,
}

/// A place. Lines and columns count from 1, columns in characters; the end is the column behind the last character.
#[derive(Serialize)]
struct Position {
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    pointer: String,
}

#[derive(Serialize)]
struct Related<'d> {
    #[serde(flatten)]
    place: Position,
    message: &'d str,
}

/// Prints diagnostics in the order given.
pub(super) fn render(
    diagnostics: &[&Diagnostic],
    located: &HashMap<Place, Located>,
    sources: &Sources,
) -> String {
    let mut output = String::new();
    for diagnostic in diagnostics {
        let related = diagnostic.related.iter();
        let line = Line {
            code: diagnostic.code.to_string(),
            severity: diagnostic.severity().to_string(),
            message: &diagnostic.message,
            place: position(&diagnostic.place, located, sources),
            help: diagnostic.help.as_deref(),
            related: related
                .map(|(place, message)| Related { place: position(place, located, sources), message })
                .collect(),
        };
        // Texts, numbers and lists of them always serialize.
        output.push_str(&serde_json::to_string(&line).unwrap_or_default());
        output.push('\n');
    }
    output
}

fn position(place: &Place, located: &HashMap<Place, Located>, sources: &Sources) -> Position {
    let found = located.get(place);
    Position {
        file: sources
            .file(found.map_or(place.file, |found| found.file))
            .map_or_else(String::new, |file| file.path.display().to_string()),
        line: found.map_or(1, |found| found.line),
        column: found.map_or(1, |found| found.column),
        end_line: found.map_or(1, |found| found.end_line),
        end_column: found.map_or(1, |found| found.end_column),
        pointer: place.pointer.to_string(),
    }
}
