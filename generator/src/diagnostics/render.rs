//! Prints diagnostics in one of three forms, ordered by file and position.

use std::collections::HashMap;

use super::{Diagnostic, Diagnostics, Place, github, human, json};
use crate::source::{Located, Sources};

/// For whom diagnostics are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people: the source line, underlined. Of each code some are printed in full, the others are counted.
    Human {
        /// With terminal colours.
        color: bool,
        /// All in full.
        all: bool,
    },
    /// One JSON object a line, for tools.
    Json,
    /// Workflow commands, which GitHub shows in the diff of a pull request.
    Github,
}

/// Prints all diagnostics, ordered by file and position.
///
/// Lines and columns are found now, by parsing the texts a second time; nothing is parsed if there is nothing to print.
pub fn render(diagnostics: &Diagnostics, sources: &Sources, format: Format) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let places = diagnostics.iter().flat_map(|diagnostic| {
        std::iter::once(&diagnostic.place).chain(diagnostic.related.iter().map(|(place, _)| place))
    });
    let located = sources.locate(places);
    let mut ordered: Vec<&Diagnostic> = diagnostics.iter().collect();
    ordered.sort_by_key(|diagnostic| position(&diagnostic.place, &located));
    match format {
        Format::Human { color, all } => human::render(&ordered, &located, sources, (color, all)),
        Format::Json => json::render(&ordered, &located, sources),
        Format::Github => github::render(&ordered, &located, sources),
    }
}

/// What diagnostics are ordered by.
fn position(place: &Place, located: &HashMap<Place, Located>) -> (super::FileId, usize) {
    located.get(place).map_or((place.file, 0), |found| (found.file, found.bytes.start))
}
