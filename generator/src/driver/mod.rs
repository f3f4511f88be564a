//! The way through all stages, for the command, a `build.rs` and xtask alike: [`generate`], [`compare`] and [`check`].
//!
//! | file | concept |
//! | --- | --- |
//! | `stages` | documents → files |
//! | `partial` | documents of which something is left out |
//! | `include` | the files that are copied into the crate |
//! | `calls` | the functions that a document became, for programs that call them |
//! | `outcome` | what a run did, and its exit status |
//! | `report`, `machine` | the outcome, for people and for tools |

mod calls;
mod include;
mod machine;
mod outcome;
mod partial;
mod report;
mod stages;

use std::path::Path;

pub use self::calls::{
    PrintedAnswer, PrintedAnswers, PrintedArgument, PrintedBody, PrintedCall, PrintedPart,
};
pub use self::machine::{github, json};
pub use self::outcome::{Done, LeftOutOperation, Outcome, PrintedType, ReadDocument, Status};
pub use self::report::{Report, human};
use crate::config::{self, Module, Request};
use crate::output;

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
    run(request, |request, tree| output::write(&request.output, tree).map(Done::Written))
}

/// Compares the output folder with the crate that [`generate`] would print, and writes nothing.
pub fn compare(request: &Request) -> Outcome {
    run(request, |request, tree| {
        output::compare(&request.output, tree).map(Done::Compared).map_err(|error| vec![error])
    })
}

/// Takes one document through all stages but the last: whatever is wrong with it is in [`Outcome::diagnostics`].
pub fn check(document: &Path) -> Outcome {
    check_module(&Module::new(document), false)
}

/// Takes one document with its overlays through all stages but the last. Operations that carry an error are left out where
/// `keep_going` is set.
pub fn check_module(module: &Module, keep_going: bool) -> Outcome {
    let mut outcome = Outcome::default();
    let planned = stages::plan(std::slice::from_ref(module), keep_going, &mut outcome);
    if planned.is_some() && !outcome.diagnostics.has_errors() {
        outcome.done = Done::Checked;
    }
    outcome
}

/// Reads a configuration file.
///
/// # Errors
/// The outcome that says what is wrong with it.
pub fn configured(path: &Path) -> Result<Request, Box<Outcome>> {
    let mut outcome = Outcome::default();
    config::read(path, &mut outcome.sources, &mut outcome.diagnostics).ok_or_else(|| Box::new(outcome))
}

fn run(
    request: &Request,
    finish: impl FnOnce(&Request, &output::Tree) -> Result<Done, Vec<output::OutputError>>,
) -> Outcome {
    let mut outcome = Outcome { output: request.output.clone(), ..Outcome::default() };
    let plan = stages::plan(&request.modules, request.keep_going, &mut outcome);
    let included = include::read(request, &mut outcome);
    if request.deny_warnings {
        outcome.deny_warnings();
    }
    if outcome.warnings_denied || outcome.diagnostics.has_errors() {
        return outcome;
    }
    let Some(tree) = plan.and_then(|plan| stages::tree(&plan, &request.package, included, &mut outcome))
    else {
        return outcome;
    };
    match finish(request, &tree) {
        Ok(done) => outcome.done = done,
        Err(errors) => outcome.refuse(errors),
    }
    outcome
}
