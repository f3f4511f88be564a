//! Two requests → what changes for users of the client.

use std::path::Path;

use super::{Outcome, Status, requested, surface_of};
use crate::config::{Reading, Request};
use crate::diff::{self, Difference, Format};

/// What a comparison of two clients found.
///
/// ```no_run
/// use letterpress::{Reading, diff::Format};
///
/// let differing = letterpress::difference_of_files("old.yaml".as_ref(), "new.yaml".as_ref(), &Reading::default());
/// match differing.written(Format::Markdown, false) {
///     Some(text) => print!("{text}"),
///     None => differing.refused().for_each(|outcome| print!("{}", letterpress::human(outcome, &Default::default()))),
/// }
/// std::process::exit(differing.code().into());
/// ```
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Differing {
    /// What there is to say about the old documents.
    pub old: Outcome,
    /// What there is to say about the new ones.
    pub new: Outcome,
    /// The version that the configuration of the old client gives it, where there is a configuration.
    pub version: Option<String>,
    /// What changes; `None` where a document was refused: the outcomes say why.
    pub difference: Option<Difference>,
}

impl Differing {
    /// 0: nothing breaks; 1: something does; 2: a document was refused.
    pub fn code(&self) -> u8 {
        match &self.difference {
            None => Status::Refused.code(),
            Some(difference) if difference.is_breaking() => 1,
            Some(_) => 0,
        }
    }

    /// The changes in a form, for people in colour or not. `None` where a document was refused.
    pub fn written(&self, format: Format, color: bool) -> Option<String> {
        let (difference, version) = (self.difference.as_ref()?, self.version.as_deref());
        Some(match format {
            Format::Human => diff::human(difference, version, color),
            Format::Json => diff::json(difference, version, (&self.old.sources, &self.new.sources)),
            Format::Markdown => diff::markdown(difference, version),
            Format::Changelog => diff::changelog(difference),
        })
    }

    /// What is to be said of the documents that were refused.
    pub fn refused(&self) -> impl Iterator<Item = &Outcome> {
        [&self.old, &self.new].into_iter().filter(|outcome| outcome.diagnostics.has_errors())
    }
}

/// What changes for users when the client of `old` becomes that of `new`. Nothing is written.
///
/// ```no_run
/// let old = letterpress::Request::new("api-1.yaml", "client", "my-client")?;
/// let new = letterpress::Request::new("api-2.yaml", "client", "my-client")?;
/// let differing = letterpress::difference(&old, &new);
/// if let Some(difference) = &differing.difference {
///     print!("{}", letterpress::diff::human(difference, None, false));
/// }
/// # Ok::<(), String>(())
/// ```
pub fn difference(old: &Request, new: &Request) -> Differing {
    let ((old_outcome, before), (new_outcome, after)) = (surface_of(old), surface_of(new));
    let version = Some(old.package.version.clone()).filter(|version| !version.is_empty());
    let difference = before.zip(after).map(|(before, after)| diff::between(&before, &after));
    Differing { old: old_outcome, new: new_outcome, version, difference }
}

/// The same of two files: documents, or configurations (`.toml`), both read in the same way.
///
/// [`Differing`] has an example.
pub fn difference_of_files(old: &Path, new: &Path, reading: &Reading) -> Differing {
    match (requested(old, reading), requested(new, reading)) {
        (Ok(old), Ok(new)) => difference(&old, &new),
        (old, new) => {
            let refused =
                |read: Result<Request, Box<Outcome>>| read.err().map(|outcome| *outcome).unwrap_or_default();
            Differing { old: refused(old), new: refused(new), ..Differing::default() }
        }
    }
}
