//! One diagnostic, and the collection a run gathers.

use std::collections::HashSet;
use std::fmt;

use super::{Code, Place};

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The document can't be used; nothing is written.
    Error,
    /// The document was understood, but is not as it should be.
    Warning,
    /// Worth knowing; never refused, also where warnings are denied.
    Note,
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        })
    }
}

/// One thing to say about the document, with its place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// The kind, which also decides the severity.
    pub code: Code,
    /// Where it is.
    pub place: Place,
    /// What is wrong with this very value.
    pub message: String,
    /// What to do about this very value, where that is known better than the code's general help.
    pub help: Option<String>,
    /// Other places that belong to it, each with a label.
    pub related: Vec<(Place, String)>,
}

impl Diagnostic {
    /// A diagnostic without help of its own and without related places.
    pub fn new(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self { code, place, message: message.into(), help: None, related: Vec::new() }
    }

    /// With help for this very value.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// With another place that belongs to it.
    #[must_use]
    pub fn related(mut self, place: Place, label: impl Into<String>) -> Self {
        self.related.push((place, label.into()));
        self
    }

    /// The severity of its code.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// All that a run has to say, in the order it was found; each thing once.
///
/// ```no_run
/// use letterpress::diagnostics::{Format, render};
///
/// let outcome = letterpress::check("api.yaml".as_ref());
/// for diagnostic in outcome.diagnostics.iter() {
///     println!("{} {} at {}", diagnostic.severity(), diagnostic.code, diagnostic.place.pointer);
/// }
/// // With lines and columns, as the command shows them:
/// print!("{}", render(&outcome.diagnostics, &outcome.sources, Format::Human { color: false, all: true }));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    seen: HashSet<Diagnostic>,
    /// How many of the list are errors.
    errors: usize,
}

impl Diagnostics {
    /// An empty collection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a diagnostic, unless the same one is already there.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if self.seen.insert(diagnostic.clone()) {
            self.errors += usize::from(diagnostic.severity() == Severity::Error);
            self.list.push(diagnostic);
        }
    }

    /// Whether there is an error.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Takes the errors out.
    pub(crate) fn take_errors(&mut self) -> Vec<Diagnostic> {
        let (errors, rest) = std::mem::take(&mut self.list)
            .into_iter()
            .partition(|diagnostic| diagnostic.severity() == Severity::Error);
        self.list = rest;
        self.errors = 0;
        for error in &errors {
            self.seen.remove(error);
        }
        errors
    }

    /// How many there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|diagnostic| diagnostic.severity() == severity).count()
    }

    /// All, in the order they were found. `render` orders by place.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        for diagnostic in diagnostics {
            self.push(diagnostic);
        }
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}
