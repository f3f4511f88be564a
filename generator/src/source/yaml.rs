//! Checks a YAML text before a tree is built from it: limits, tags, keys, number of documents.
//!
//! serde_yaml reads the tree. It expands aliases, ignores some tags and takes quadratic time for deeply nested flow
//! collections; so the text first passes this check, on the events of the positioned parser.

use std::collections::HashMap;

use granit_parser::{ErrorKind, Event, Parser, ScanError, Tag};

use super::Limits;
use super::lines::LineIndex;
use super::nodes::yaml_byte;
use crate::diagnostics::{
    ALIAS_BUDGET, Code, Diagnostic, FileId, NESTING_TOO_DEEP, Place, SEVERAL_DOCUMENTS, SYNTAX,
    TAB_INDENTATION, UNSUPPORTED_KEY, UNSUPPORTED_TAG,
};

/// The first thing in a YAML text that must not pass.
pub(super) fn refusal(file: FileId, text: &str, limits: &Limits) -> Option<Diagnostic> {
    let mut check =
        Check { limits, open: Vec::new(), sizes: HashMap::new(), count: 0, aliased: 0, documents: 0 };
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (marker, end, refusal) = match event {
            Ok((event, span)) => match check.event(&event) {
                Ok(()) => continue,
                Err(refusal) => {
                    let span = span.tag_span().filter(|_| refusal.0 == UNSUPPORTED_TAG).unwrap_or(span);
                    (span.start, span.end, refusal)
                }
            },
            Err(error) => (*error.marker(), *error.marker(), syntax_error(&error, limits)),
        };
        let lines = LineIndex::new(text);
        let mut start = yaml_byte(marker);
        let mut refusal = refusal;
        if let Some(tab) = tab_in_indentation(text, &lines, marker.line()).filter(|_| refusal.0 == SYNTAX) {
            start = tab;
            refusal = Refusal(TAB_INDENTATION, TAB.to_owned());
        }
        let place = Place::bytes(file, start, yaml_byte(end).max(start));
        return Some(Diagnostic::new(refusal.0, place, refusal.1));
    }
    None
}

/// Why a text is refused.
struct Refusal(Code, String);

fn syntax_error(error: &ScanError, limits: &Limits) -> Refusal {
    match error.kind() {
        ErrorKind::RecursionLimitExceeded => too_deep(limits),
        _ => Refusal(SYNTAX, error.info()),
    }
}

fn too_deep(limits: &Limits) -> Refusal {
    Refusal(NESTING_TOO_DEEP, format!("nesting deeper than {} levels", limits.depth))
}

pub(super) const TAB: &str = "a tab stands in the indentation";

/// The first tab in the indentation of the line (from 1) where the parser stopped, or of the line behind it: the parser
/// notices some tabs only while it reads the text before them.
pub(super) fn tab_in_indentation(text: &str, lines: &LineIndex<'_>, line: usize) -> Option<usize> {
    [line, line + 1].into_iter().find_map(|line| {
        let start = lines.start(line);
        let rest = text.get(start..)?;
        let indentation = rest.find(|character| character != ' ' && character != '\t').unwrap_or(rest.len());
        rest.get(..indentation)?.find('\t').map(|tab| start + tab)
    })
}

struct Check<'l> {
    limits: &'l Limits,
    open: Vec<Collection>,
    /// Number of values that each anchor marks; an anchor whose value is still open has none yet.
    sizes: HashMap<usize, usize>,
    /// Values so far, with expanded aliases.
    count: usize,
    /// Values that came by aliases.
    aliased: usize,
    documents: usize,
}

struct Collection {
    anchor: usize,
    count_before: usize,
    /// In a mapping: whether a key is due next.
    key_due: Option<bool>,
}

impl Check<'_> {
    fn event(&mut self, event: &Event<'_>) -> Result<(), Refusal> {
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(Refusal(SEVERAL_DOCUMENTS, "a second document starts here".to_owned()));
                }
            }
            Event::Alias(anchor) => {
                self.node(false)?;
                let Some(size) = self.sizes.get(anchor) else {
                    return Err(Refusal(ALIAS_BUDGET, "the alias stands inside its own anchor".to_owned()));
                };
                self.count = self.count.saturating_add(*size);
                self.aliased = self.aliased.saturating_add(*size);
                if self.aliased > self.limits.aliased_values {
                    let message =
                        format!("aliases expand to more than {} values", self.limits.aliased_values);
                    return Err(Refusal(ALIAS_BUDGET, message));
                }
            }
            Event::Scalar(_, _, anchor, tag) => {
                check_tag(tag.as_deref())?;
                self.node(true)?;
                self.count += 1;
                self.sizes.insert(*anchor, 1);
            }
            Event::SequenceStart(_, anchor, tag) => self.start(*anchor, None, tag.as_deref())?,
            Event::MappingStart(_, anchor, tag) => self.start(*anchor, Some(true), tag.as_deref())?,
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(collection) = self.open.pop() {
                    self.sizes.insert(collection.anchor, self.count - collection.count_before);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// A value begins.
    fn node(&mut self, is_scalar: bool) -> Result<(), Refusal> {
        let Some(Collection { key_due: Some(key_due), .. }) = self.open.last_mut() else { return Ok(()) };
        let is_key = std::mem::replace(key_due, !*key_due);
        if is_scalar || !is_key {
            return Ok(());
        }
        let message = "a key is a text here, not a list, an object or an alias";
        Err(Refusal(UNSUPPORTED_KEY, message.to_owned()))
    }

    fn start(&mut self, anchor: usize, key_due: Option<bool>, tag: Option<&Tag>) -> Result<(), Refusal> {
        check_tag(tag)?;
        self.node(false)?;
        if self.open.len() >= self.limits.depth {
            return Err(too_deep(self.limits));
        }
        self.count += 1;
        self.open.push(Collection { anchor, count_before: self.count - 1, key_due });
        Ok(())
    }
}

/// Accepts the tags of YAML's core schema only, and that of merge keys, which some tools write.
fn check_tag(tag: Option<&Tag>) -> Result<(), Refusal> {
    match tag {
        Some(tag) if tag.is_custom() && tag.parts() != ("tag:yaml.org,2002:", "merge") => {
            Err(Refusal(UNSUPPORTED_TAG, format!("the tag `{}` has no meaning here", tag.original())))
        }
        _ => Ok(()),
    }
}
