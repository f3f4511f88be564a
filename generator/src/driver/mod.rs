//! The way through all stages, for the command, a `build.rs` and xtask alike: [`generate`], [`compare`] and [`check`].
//!
//! | file | concept |
//! | --- | --- |
//! | `stages` | documents → files |
//! | `watched` | the way itself, with word of where it is |
//! | `partial` | documents of which something is left out |
//! | `include` | the files that are copied into the crate |
//! | `difference` | two requests → what changes for users of the client |
//! | `calls` | the functions that a document became, for programs that call them |
//! | `outcome` | what a run did, and its exit status |
//! | `report`, `machine` | the outcome, for people and for tools |

mod calls;
mod difference;
mod include;
mod machine;
mod outcome;
mod partial;
mod report;
mod stages;
mod watched;

use std::path::Path;

pub use self::calls::{
    PrintedAnswer, PrintedAnswers, PrintedArgument, PrintedBody, PrintedCall, PrintedPart,
};
pub use self::difference::{Differing, difference, difference_of_files};
pub use self::machine::{github, json};
pub use self::outcome::{Done, LeftOutOperation, Outcome, PrintedType, ReadDocument, Status};
pub use self::report::{Report, human};
pub use self::watched::{Step, Watched};
use crate::config::{self, Module, Reading, Request};
use crate::surface::Surface;

/// Nobody is told.
const UNWATCHED: Watched<'static> = Watched::new(&|_| {});

/// Prints the crate that `request` describes into its output folder.
///
/// With an error, or with a warning where warnings are denied, nothing is written; [`Outcome::diagnostics`] say why.
///
/// ```no_run
/// let request = letterpress::Request::new("api.yaml", "client", "my-client")?;
/// let outcome = letterpress::generate(&request);
/// print!("{}", letterpress::human(&outcome, &letterpress::Report::default()));
/// # Ok::<(), String>(())
/// ```
pub fn generate(request: &Request) -> Outcome {
    UNWATCHED.generate(request)
}

/// Compares the output folder with the crate that [`generate`] would print, and writes nothing.
///
/// A test of your own that the printed client is up to date:
///
/// ```no_run
/// let request = letterpress::configured("spec/letterpress.toml".as_ref()).map_err(|outcome| format!("{outcome:?}"))?;
/// let outcome = letterpress::compare(&request);
/// let said = letterpress::human(&outcome, &letterpress::Report::default().mend("cargo xtask generate"));
/// assert_eq!(outcome.status(), letterpress::Status::Clean, "{said}");
/// # Ok::<(), String>(())
/// ```
pub fn compare(request: &Request) -> Outcome {
    UNWATCHED.compare(request)
}

/// Takes one document through all stages but the last: whatever is wrong with it is in [`Outcome::diagnostics`].
///
/// ```no_run
/// let outcome = letterpress::check("api.yaml".as_ref());
/// for diagnostic in outcome.diagnostics.iter() {
///     println!("{}: {}", diagnostic.code, diagnostic.message);
/// }
/// ```
pub fn check(document: &Path) -> Outcome {
    check_module(&Module::new(document), false)
}

/// Takes one document with its overlays through all stages but the last. Operations that carry an error are left out where
/// `keep_going` is set.
///
/// ```no_run
/// use letterpress::{Module, Status};
///
/// let mut module = Module::new("api.yaml");
/// module.overlays.push("ours.overlay.yaml".into());
/// let outcome = letterpress::check_module(&module, true);
/// for document in &outcome.documents {
///     println!("{} operations, and {} that are left out", document.operations, document.left_out.len());
/// }
/// assert_ne!(outcome.status(), Status::Refused);
/// ```
pub fn check_module(module: &Module, keep_going: bool) -> Outcome {
    UNWATCHED.check_module(module, keep_going)
}

/// Takes the documents through all stages up to the plan: what a user of the client would meet.
///
/// [`Surface`] has places, which [`Outcome::sources`] turns into lines. `None` with an error: then [`Outcome::diagnostics`]
/// say why.
///
/// ```no_run
/// let (_, surface) = letterpress::surface_of(&letterpress::Request::of("api.yaml"));
/// for item in surface.iter().flat_map(|surface| &surface.items) {
///     println!("{} {}", item.kind.word(), item.signature);
/// }
/// ```
pub fn surface_of(request: &Request) -> (Outcome, Option<Surface>) {
    UNWATCHED.surface_of(request)
}

/// Writes a report of the documents to `path`: a page of HTML with every operation and schema, the Rust that it becomes, and what
/// is wrong, each at its place. Nothing outside of the file is part of it.
///
/// A file that is no report is not replaced. With an error nothing is written; [`Outcome::diagnostics`] say why.
///
/// ```no_run
/// let outcome = letterpress::report(&letterpress::Request::of("api.yaml"), "report.html".as_ref());
/// assert_eq!(outcome.status(), letterpress::Status::Clean);
/// ```
pub fn report(request: &Request, path: &Path) -> Outcome {
    UNWATCHED.report(request, path)
}

/// Reads a configuration file.
///
/// ```no_run
/// let outcome = match letterpress::configured("spec/letterpress.toml".as_ref()) {
///     Ok(request) => letterpress::generate(&request),
///     Err(outcome) => *outcome, // what is wrong with the file is said like all else
/// };
/// print!("{}", letterpress::human(&outcome, &letterpress::Report::default()));
/// ```
///
/// # Errors
/// The outcome that says what is wrong with it.
pub fn configured(path: &Path) -> Result<Request, Box<Outcome>> {
    let mut outcome = Outcome::default();
    config::read(path, &mut outcome.sources, &mut outcome.diagnostics).ok_or_else(|| Box::new(outcome))
}

/// The request for a file: a document, or a configuration (`.toml`). [`Reading`] has an example.
///
/// # Errors
/// The outcome that says what is wrong with a configuration.
pub fn requested(path: &Path, reading: &Reading) -> Result<Request, Box<Outcome>> {
    let is_configuration = path.extension().is_some_and(|extension| extension == "toml");
    let mut request = if is_configuration { configured(path)? } else { Request::of(path) };
    request.read_with(reading);
    Ok(request)
}
