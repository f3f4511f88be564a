//! What a run did.

use std::path::PathBuf;

use super::calls::PrintedCall;
use crate::diagnostics::{Code, Diagnostics, Place, Severity};
use crate::output::{Comparison, OutputError, Written};
use crate::source::Sources;

/// What a run did.
///
/// ```no_run
/// use letterpress::diagnostics::Severity;
/// use letterpress::Done;
///
/// let request = letterpress::Request::new("api.yaml", "client", "my-client")?;
/// let outcome = letterpress::generate(&request);
/// if let Done::Written(written) = &outcome.done {
///     println!("{} files are new, {} changed", written.created.len(), written.changed.len());
/// }
/// println!("{} warnings", outcome.diagnostics.count(Severity::Warning));
/// std::process::exit(outcome.status().code().into());
/// # #[allow(unreachable_code)]
/// # Ok::<(), String>(())
/// ```
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Outcome {
    /// What there is to say about the documents, the configuration and the output.
    pub diagnostics: Diagnostics,
    /// The texts that the diagnostics point into.
    pub sources: Sources,
    /// The documents that were understood.
    pub documents: Vec<ReadDocument>,
    /// The output folder; empty where none was asked for.
    pub output: PathBuf,
    /// Whether it was a warning that refused the documents.
    pub warnings_denied: bool,
    /// How it ended.
    pub done: Done,
}

/// A document that was understood.
///
/// ```no_run
/// let outcome = letterpress::check("api.yaml".as_ref());
/// for document in &outcome.documents {
///     for call in &document.calls {
///         println!("{} {} is {}().{}(…)", call.method, call.path, call.group, call.function);
///     }
///     for printed in &document.printed {
///         println!("{} is {}", printed.at.pointer, printed.path);
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadDocument {
    /// Its path.
    pub path: PathBuf,
    /// The module it becomes, if not the crate's root.
    pub module: Option<String>,
    /// How many operations it has.
    pub operations: usize,
    /// How many types they use.
    pub types: usize,
    /// The operations that are left out, because an error concerns them.
    pub left_out: Vec<LeftOutOperation>,
    /// The types that the document's schemas are printed as.
    pub printed: Vec<PrintedType>,
    /// The functions that its operations are printed as.
    pub calls: Vec<PrintedCall>,
}

/// An operation that is left out.
///
/// ```no_run
/// let outcome = letterpress::check_module(&letterpress::Module::new("api.yaml"), true);
/// for operation in outcome.documents.iter().flat_map(|document| &document.left_out) {
///     println!("{} {}: {}", operation.method, operation.path, operation.code.title());
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftOutOperation {
    /// The method in capitals.
    pub method: String,
    /// The path as written.
    pub path: String,
    /// The code of the first error that concerns it.
    pub code: Code,
    /// Where that error is.
    pub place: Place,
}

/// A schema of the document, and the Rust type that it is printed as.
///
/// [`ReadDocument`] has an example of its use.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrintedType {
    /// Where the schema stands. A schema that is printed in two forms is here twice.
    pub at: Place,
    /// The type's path in its crate, `models::User` or `v1::models::User`.
    pub path: String,
    /// Whether it travels in requests.
    pub request: bool,
    /// Whether it travels in answers.
    pub response: bool,
}

/// How a run ended.
///
/// [`Outcome`] has an example of its use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Done {
    /// With an error; nothing was written.
    #[default]
    Refused,
    /// The document is fine.
    Checked,
    /// The crate is printed.
    Written(Written),
    /// The crate is compared.
    Compared(Comparison),
    /// The report is written to this file.
    Reported(PathBuf),
}

/// The exit status of a run.
///
/// ```
/// use letterpress::Status;
///
/// let codes = [Status::Clean, Status::Drift, Status::Refused].map(Status::code);
/// assert_eq!(codes, [0, 1, 2]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Done, and nothing to complain of: 0.
    Clean,
    /// What is on disk differs from what would be printed: 1.
    Drift,
    /// The document, the configuration or the output folder is wrong: 2.
    Refused,
}

impl Status {
    /// The number that a process ends with.
    pub fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Drift => 1,
            Self::Refused => 2,
        }
    }
}

impl Outcome {
    /// The exit status.
    pub fn status(&self) -> Status {
        match &self.done {
            Done::Refused => Status::Refused,
            Done::Compared(comparison) if !comparison.is_clean() => Status::Drift,
            Done::Checked | Done::Written(_) | Done::Compared(_) | Done::Reported(_) => Status::Clean,
        }
    }

    /// Refuses the documents if there is a warning.
    pub fn deny_warnings(&mut self) {
        if self.diagnostics.count(Severity::Warning) > 0 {
            self.warnings_denied = true;
            self.done = Done::Refused;
        }
    }

    /// Adds what is wrong with the output.
    pub(super) fn refuse(&mut self, errors: impl IntoIterator<Item = OutputError>) {
        for error in errors {
            let diagnostic = error.into_diagnostic(&mut self.sources);
            self.diagnostics.push(diagnostic);
        }
    }
}
