//! Finds values of a text by their pointers.

use std::collections::HashMap;
use std::ops::Range;

use super::Sources;
use super::lines::{LineIndex, floor_char_boundary};
use super::nodes::{Span, for_each_node};
use crate::diagnostics::{DUPLICATE_KEY, Diagnostic, FileId, Part, Place, Pointer};

/// A place in a text, for printing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// The text: another than the place's own where an overlay brought the value.
    pub file: FileId,
    /// The bytes to underline; on one line.
    pub bytes: Range<usize>,
    /// The line of its start, from 1.
    pub line: usize,
    /// The column of its start, from 1, in characters.
    pub column: usize,
    /// The line of its end, from 1.
    pub end_line: usize,
    /// The column behind its last character, from 1.
    pub end_column: usize,
}

impl Sources {
    /// Where these places are in their texts. A value that the text doesn't spell out is shown at the nearest enclosing one
    /// that it does. The texts are parsed again for this.
    ///
    /// ```no_run
    /// let outcome = letterpress::check("api.yaml".as_ref());
    /// let places: Vec<_> = outcome.diagnostics.iter().map(|diagnostic| &diagnostic.place).collect();
    /// for (place, found) in outcome.sources.locate(places) {
    ///     println!("{} is at line {}, column {}", place.pointer, found.line, found.column);
    /// }
    /// ```
    pub fn locate<'p>(&self, places: impl IntoIterator<Item = &'p Place>) -> HashMap<Place, Located> {
        let mut by_file: HashMap<FileId, Vec<(&Place, Place)>> = HashMap::new();
        for place in places {
            let origin = self.origin(place).unwrap_or_else(|| place.clone());
            by_file.entry(origin.file).or_default().push((place, origin));
        }
        let mut located = HashMap::new();
        for (file, places) in by_file {
            let text = self.text(file);
            let lines = LineIndex::new(text);
            let spans = self.find(file, places.iter().map(|(_, origin)| &origin.pointer));
            for (place, origin) in places {
                let bytes = match origin.part {
                    Part::Bytes { start, end } => start..end,
                    part => nearest(&origin.pointer, &spans).map_or(0..0, |(key, value)| {
                        let span = if part == Part::Key { key.unwrap_or(value) } else { value };
                        span.0..span.1
                    }),
                };
                located.insert(place.clone(), underline(file, text, &lines, bytes));
            }
        }
        located
    }

    /// What the text spells for the scalars at these pointers.
    pub(crate) fn scalars(&self, file: FileId, pointers: &[Pointer]) -> Vec<Option<String>> {
        let places = pointers.iter().map(|pointer| Place::new(file, pointer.clone()));
        let origins: Vec<Place> = places.map(|place| self.origin(&place).unwrap_or(place)).collect();
        let mut found: Vec<Option<String>> = vec![None; origins.len()];
        let mut files: Vec<FileId> = origins.iter().map(|origin| origin.file).collect();
        files.sort_unstable();
        files.dedup();
        for file in files {
            let of_file =
                |origin: &Place| if origin.file == file { origin.pointer.clone() } else { Pointer::root() };
            let pointers: Vec<Pointer> = origins.iter().map(of_file).collect();
            for (found, text) in found.iter_mut().zip(self.scalars_in(file, &pointers)) {
                *found = found.take().or(text);
            }
        }
        found
    }

    fn scalars_in(&self, file: FileId, pointers: &[Pointer]) -> Vec<Option<String>> {
        let mut wanted: foldhash::HashMap<&str, Option<String>> =
            pointers.iter().map(|pointer| (pointer.as_str(), None)).collect();
        let mut left = wanted.len();
        if left > 0 {
            for_each_node(self.format(file), self.text(file), |node| {
                if let Some(found @ None) = wanted.get_mut(node.pointer) {
                    *found = node.scalar.map(str::to_owned);
                    left -= 1;
                }
                left > 0
            });
        }
        pointers.iter().map(|pointer| wanted.get(pointer.as_str()).cloned().flatten()).collect()
    }

    /// The spans of key and value at these pointers and at all that enclose them.
    fn find<'p>(&self, file: FileId, pointers: impl Iterator<Item = &'p Pointer>) -> Spans {
        let mut wanted: foldhash::HashMap<String, Option<(Option<Span>, Span)>> =
            foldhash::HashMap::default();
        for pointer in pointers {
            let mut pointer = Some(pointer.clone());
            while let Some(here) = pointer {
                if wanted.insert(here.as_str().to_owned(), None).is_some() {
                    break;
                }
                pointer = here.parent();
            }
        }
        let mut left = wanted.len();
        if left > 0 {
            for_each_node(self.format(file), self.text(file), |node| {
                if let Some(found @ None) = wanted.get_mut(node.pointer) {
                    *found = Some((node.key, node.value));
                    left -= 1;
                }
                left > 0
            });
        }
        wanted.into_iter().filter_map(|(pointer, spans)| Some((pointer, spans?))).collect()
    }
}

type Spans = foldhash::HashMap<String, (Option<Span>, Span)>;

/// The spans at this pointer, or at the nearest enclosing one that the text has.
fn nearest(pointer: &Pointer, spans: &Spans) -> Option<(Option<Span>, Span)> {
    let mut pointer = Some(pointer.clone());
    while let Some(here) = pointer {
        if let Some(found) = spans.get(here.as_str()) {
            return Some(*found);
        }
        pointer = here.parent();
    }
    None
}

/// Bytes that are looked at for the end of a word.
const WORD: usize = 200;

/// Cuts a span to its first line, and widens an empty one to the word it stands at.
fn underline(file: FileId, text: &str, lines: &LineIndex<'_>, bytes: Range<usize>) -> Located {
    let start = floor_char_boundary(text, bytes.start);
    let is_empty = bytes.end <= start;
    let end = floor_char_boundary(text, if is_empty { start.saturating_add(WORD) } else { bytes.end });
    let span = text.get(start..end).unwrap_or_default();
    let line = span.find(['\n', '\r']).map_or(span, |end| span.get(..end).unwrap_or(span));
    let ends_word = |character: char| character.is_whitespace() || ":,]}".contains(character);
    let end = if is_empty {
        let first = line.chars().next().map_or(0, char::len_utf8);
        start + line.find(ends_word).unwrap_or(line.len()).max(first)
    } else {
        start + line.len()
    };
    let end = start + scalar_length(text.get(start..end).unwrap_or_default());
    let (line, column) = lines.position(start);
    let (end_line, end_column) = lines.position(end.max(start));
    Located { file, bytes: start..end.max(start), line, column, end_line, end_column }
}

/// The length of the scalar that a line starts with: the YAML parser counts white space and a comment behind it in.
fn scalar_length(line: &str) -> usize {
    let mut characters = line.char_indices();
    match characters.next() {
        Some((_, quote @ ('"' | '\''))) => {
            while let Some((at, character)) = characters.next() {
                if quote == '"' && character == '\\' {
                    characters.next();
                } else if character == quote {
                    if quote == '\'' && line.get(at + 1..).is_some_and(|rest| rest.starts_with('\'')) {
                        characters.next();
                        continue;
                    }
                    return at + 1;
                }
            }
            line.trim_end().len()
        }
        _ => line.find(" #").map_or(line, |comment| line.get(..comment).unwrap_or(line)).trim_end().len(),
    }
}

/// One diagnostic for each key that stands again in the same object.
pub(super) fn duplicate_keys(file: FileId, sources: &Sources) -> Vec<Diagnostic> {
    let text = sources.text(file);
    let mut seen: HashMap<String, Span> = HashMap::new();
    let mut found = Vec::new();
    // What stands inside a second value stands twice only because of that.
    let mut second: Option<Pointer> = None;
    for_each_node(sources.format(file), text, |node| {
        let Some(key) = node.key else { return true };
        match seen.get(node.pointer) {
            None => {
                seen.insert(node.pointer.to_owned(), key);
            }
            Some(first) => {
                let here = Pointer::parse(node.pointer).unwrap_or_else(Pointer::root);
                if second.as_ref().is_some_and(|outer| here != *outer && here.is_inside(outer)) {
                    return true;
                }
                let place = |span: Span| Place::bytes(file, span.0, span.1);
                let name = here.last().unwrap_or_default();
                second = Some(here);
                let diagnostic =
                    Diagnostic::new(DUPLICATE_KEY, place(key), format!("the key `{name}` stands twice"));
                found.push(diagnostic.related(place(*first), "it stands here first"));
            }
        }
        true
    });
    found
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn locate(
        text: &str,
        format: crate::source::nodes::Format,
        place: impl FnOnce(Place) -> Place,
    ) -> (usize, usize, String) {
        let mut sources = Sources::new();
        let file = sources.add(Path::new("a"), text.to_owned());
        sources.set_format(file, format);
        let place = place(Place::root(file));
        let located = sources.locate([&place]).remove(&place).unwrap();
        (located.line, located.column, text[located.bytes].to_owned())
    }

    #[test]
    fn keys_and_values_are_told_apart() {
        use crate::source::nodes::Format::{Json, Yaml};
        let yaml = "é:\n  k: value\n  o:\n    p: 1\n";
        assert_eq!(locate(yaml, Yaml, |root| root.child("é").child("k")), (2, 6, "value".into()));
        assert_eq!(locate(yaml, Yaml, |root| root.child("é").child("k").at_key()), (2, 3, "k".into()));
        assert_eq!(locate(yaml, Yaml, |root| root.child("é").child("o")), (4, 5, "p".into()));
        let json = "{\"é\": {\n\"k\": \"value\"}}";
        assert_eq!(locate(json, Json, |root| root.child("é").child("k")), (2, 6, "\"value\"".into()));
        assert_eq!(locate(json, Json, |root| root.child("é").at_key()), (1, 2, "\"é\"".into()));
        assert_eq!(locate(json, Json, |root| root.child("é")), (1, 7, "{".into()));
    }

    #[test]
    fn a_value_that_is_not_spelt_out_is_shown_at_the_enclosing_one() {
        use crate::source::nodes::Format::Yaml;
        let place = |root: Place| root.child("a").child("allOf").index(0);
        assert_eq!(locate("a:\n  b: 1\n", Yaml, place), (2, 3, "b".into()));
    }

    #[test]
    fn only_the_first_line_of_a_value_is_underlined_and_no_comment() {
        use crate::source::nodes::Format::Yaml;
        let value = |text| locate(text, Yaml, |root| root.child("a"));
        assert_eq!(value("a: |\n  x\n  y\n"), (2, 3, "x".into()));
        assert_eq!(value("a: \"x # \\\" y\"  # comment\n"), (1, 4, "\"x # \\\" y\"".into()));
        assert_eq!(value("a: 'it''s'  # comment\n"), (1, 4, "'it''s'".into()));
        assert_eq!(value("a: b c # comment\n"), (1, 4, "b c".into()));
        assert_eq!(value("a:\nb: 1\n").0, 1);
    }
}
