//! A client that is printed while the crate that holds it is built: [`BuildScript`].
//!
//! | file | concept |
//! | --- | --- |
//! | `run` | what cargo is told |
//! | `manifest` | what the crate's `Cargo.toml` has to have |

mod manifest;
mod run;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::process::ExitCode;

use self::run::Environment;
use crate::config::{Reading, Request};

/// Prints a client from a `build.rs`, into the folder that cargo gives it.
///
/// The crate that it belongs to is the client: it takes over the printed root with one line, and its `Cargo.toml` has the
/// features and dependencies of a printed crate. If some are missing, the build fails and says which lines to add.
///
/// ```no_run
/// // build.rs
/// use std::process::ExitCode;
///
/// fn main() -> ExitCode {
///     letterpress::BuildScript::new("api.yaml").run()
/// }
/// ```
///
/// ```ignore
/// // src/lib.rs
/// include!(concat!(env!("OUT_DIR"), "/client/src/lib.rs"));
/// ```
///
/// It runs again when a file that it read has changed, and never uses the network. Warnings are shown by cargo, the first of
/// each kind; with an error the build fails and shows it at its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildScript {
    request: Request,
}

impl BuildScript {
    /// A client of one document, whose path is relative to the folder of the `Cargo.toml`.
    pub fn new(document: impl Into<PathBuf>) -> Self {
        Self::of(Request::of(document))
    }

    /// A client of what is asked for, such as several documents of a configuration file
    /// ([`configured`](crate::configured)). Its output folder and the package's name are those that cargo gives.
    pub fn of(request: Request) -> Self {
        Self { request }
    }

    /// Changes the document by an OpenAPI Overlay before it is read; several in their order.
    #[must_use]
    pub fn overlay(mut self, path: impl Into<PathBuf>) -> Self {
        self.request.read_with(&Reading { overlays: vec![path.into()], ..Reading::default() });
        self
    }

    /// Lets references of the document lead into this folder too, beside the document's own.
    #[must_use]
    pub fn references(mut self, folder: impl Into<PathBuf>) -> Self {
        self.request.read_with(&Reading { references: vec![folder.into()], ..Reading::default() });
        self
    }

    /// Leaves out operations that carry an error, with a warning.
    #[must_use]
    pub fn keep_going(mut self) -> Self {
        self.request.keep_going = true;
        self
    }

    /// Depends on the crate `letterpress-runtime`, which several clients share, instead of printing the runtime.
    #[must_use]
    pub fn shared_runtime(mut self) -> Self {
        self.request.shared_runtime = true;
        self
    }

    /// Fails for a warning, too.
    #[must_use]
    pub fn deny_warnings(mut self) -> Self {
        self.request.deny_warnings = true;
        self
    }

    /// Prints the client, and tells cargo on stdout what it has to know. What is wrong is said on stderr, which cargo shows
    /// when the build script fails.
    pub fn run(self) -> ExitCode {
        let Some(environment) = Environment::of_this_process() else {
            eprintln!(
                "error: this is no build script: cargo sets OUT_DIR, CARGO_PKG_NAME and others for one"
            );
            return ExitCode::from(2);
        };
        let ran = run::run(self.request, &environment);
        print!("{}", ran.directives);
        eprint!("{}", ran.complaint);
        if ran.complaint.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
