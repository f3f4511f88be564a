//! Diagnostics as GitHub workflow commands, which a pull request shows at the line.

use std::collections::HashMap;

use super::printable::printable;
use super::{Diagnostic, Place, Severity};
use crate::source::{Located, Sources};

/// Prints diagnostics in the order given.
pub(super) fn render(
    diagnostics: &[&Diagnostic],
    located: &HashMap<Place, Located>,
    sources: &Sources,
) -> String {
    let mut output = String::new();
    for diagnostic in diagnostics {
        let command = match diagnostic.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let path = sources
            .file(located.get(&diagnostic.place).map_or(diagnostic.place.file, |found| found.file))
            .map_or_else(String::new, |file| file.path.display().to_string());
        let (line, column, end_column) = located
            .get(&diagnostic.place)
            .map_or((1, 1, 1), |found| (found.line, found.column, found.end_column));
        let mut text = printable(&diagnostic.message);
        if let Some(help) = &diagnostic.help {
            text.push_str(" — ");
            text.push_str(&printable(help));
        }
        output.push_str(&format!(
            "::{command} file={},line={line},col={column},endColumn={end_column},title={}::{}\n",
            property(&path),
            property(&format!("{} {}", diagnostic.code, diagnostic.code.title())),
            data(&text),
        ));
    }
    output
}

/// The message of a command: `%` and line ends are escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command: also the separators are escaped.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
