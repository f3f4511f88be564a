//! The way through the stages, with word of where it is.

use std::path::Path;

use super::{Done, Outcome, include, stages};
use crate::config::{Module, Request};
use crate::output::{self, OutputError, Tree};
use crate::page;
use crate::surface::Surface;

/// What is about to be done.
///
/// [`Watched`] has an example of its use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step<'a> {
    /// A document, with this path, is read and checked.
    Read(&'a Path),
    /// What it becomes is decided.
    Plan(&'a Path),
    /// The texts of the files are made.
    Print,
    /// They are written.
    Write,
    /// They are compared with those on disk.
    Compare,
}

/// The functions of the library for a program that shows where they are: big documents take seconds.
///
/// ```no_run
/// let request = letterpress::Request::new("api.yaml", "client", "my-client")?;
/// let outcome = letterpress::Watched::new(&|step| eprintln!("{step:?}")).generate(&request);
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Copy)]
pub struct Watched<'w> {
    watch: &'w dyn Fn(Step<'_>),
}

impl<'w> Watched<'w> {
    /// `watch` is called before each step, on the thread that calls the functions.
    pub const fn new(watch: &'w dyn Fn(Step<'_>)) -> Self {
        Self { watch }
    }

    /// As [`generate`](crate::generate).
    pub fn generate(&self, request: &Request) -> Outcome {
        self.run(request, Step::Write, |request, tree| {
            output::write(&request.output, tree).map(Done::Written)
        })
    }

    /// As [`compare`](crate::compare).
    pub fn compare(&self, request: &Request) -> Outcome {
        self.run(request, Step::Compare, |request, tree| {
            output::compare(&request.output, tree).map(Done::Compared).map_err(|error| vec![error])
        })
    }

    /// As [`check_module`](crate::check_module).
    pub fn check_module(&self, module: &Module, keep_going: bool) -> Outcome {
        let mut outcome = Outcome::default();
        let planned = stages::plan(std::slice::from_ref(module), keep_going, &mut outcome, self.watch);
        if planned.is_some() && !outcome.diagnostics.has_errors() {
            outcome.done = Done::Checked;
        }
        outcome
    }

    /// As [`surface_of`](crate::surface_of).
    pub fn surface_of(&self, request: &Request) -> (Outcome, Option<Surface>) {
        let mut outcome = Outcome::default();
        let surface = stages::surface(&request.modules, request.keep_going, &mut outcome, self.watch)
            .filter(|_| !outcome.diagnostics.has_errors());
        if surface.is_some() {
            outcome.done = Done::Checked;
        }
        (outcome, surface)
    }

    /// As [`report`](crate::report).
    pub fn report(&self, request: &Request, path: &Path) -> Outcome {
        let (mut outcome, surface) = self.surface_of(request);
        let Some(surface) = surface else { return outcome };
        (self.watch)(Step::Print);
        let page = page::html(&outcome, &surface);
        (self.watch)(Step::Write);
        match output::write_file(path, page::START, &page) {
            Ok(()) => outcome.done = Done::Reported(path.to_owned()),
            Err(error) => {
                outcome.done = Done::Refused;
                outcome.refuse([error]);
            }
        }
        outcome
    }

    fn run(
        &self,
        request: &Request,
        last: Step<'_>,
        finish: impl FnOnce(&Request, &Tree) -> Result<Done, Vec<OutputError>>,
    ) -> Outcome {
        let mut outcome = Outcome { output: request.output.clone(), ..Outcome::default() };
        let plan = stages::plan(&request.modules, request.keep_going, &mut outcome, self.watch);
        let included = include::read(request, &mut outcome);
        if request.deny_warnings {
            outcome.deny_warnings();
        }
        if outcome.warnings_denied || outcome.diagnostics.has_errors() {
            return outcome;
        }
        (self.watch)(Step::Print);
        // What is on disk was parsed when it was written; what differs from it is shown, no more.
        let parsed = cfg!(debug_assertions) && last == Step::Write;
        let Some(tree) = plan.and_then(|plan| stages::tree(&plan, request, included, parsed, &mut outcome))
        else {
            return outcome;
        };
        (self.watch)(last);
        match finish(request, &tree) {
            Ok(done) => outcome.done = done,
            Err(errors) => outcome.refuse(errors),
        }
        outcome
    }
}
