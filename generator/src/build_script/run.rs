//! What cargo is told: what to watch, what to show.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::manifest;
use crate::config::{Request, check_package_name};
use crate::diagnostics::{Code, Severity};
use crate::{Outcome, Report, Status, generate, human};

/// The folder of the client, in the one that cargo gives.
const FOLDER: &str = "client";

/// What cargo tells a build script.
#[derive(Clone, Debug)]
pub(super) struct Environment {
    pub(super) out: PathBuf,
    pub(super) manifest: PathBuf,
    pub(super) package: String,
    pub(super) version: String,
}

impl Environment {
    /// `None` if this process is none.
    pub(super) fn of_this_process() -> Option<Self> {
        let text = |name| std::env::var(name).ok();
        Some(Self {
            out: std::env::var_os("OUT_DIR")?.into(),
            manifest: PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR")?).join("Cargo.toml"),
            package: text("CARGO_PKG_NAME")?,
            version: text("CARGO_PKG_VERSION")?,
        })
    }
}

/// What a build script prints.
#[derive(Debug, Default)]
pub(super) struct Ran {
    /// For cargo.
    pub(super) directives: String,
    /// Why the build fails, if it does.
    pub(super) complaint: String,
}

pub(super) fn run(mut request: Request, environment: &Environment) -> Ran {
    let mut ran = Ran::default();
    if let Err(why) = check_package_name(&environment.package) {
        ran.complaint = format!("error: this package can't be a client: {why}\n");
        return ran;
    }
    request.output = environment.out.join(FOLDER);
    request.package.name.clone_from(&environment.package);
    request.package.version.clone_from(&environment.version);
    request.included = true;
    let outcome = generate(&request);
    ran.directives = watched(&request, &outcome, environment) + &warnings(&outcome);
    if outcome.status() != Status::Clean {
        ran.complaint = human(&outcome, &Report::default());
    } else {
        let read = |path: &Path| fs::read_to_string(path).unwrap_or_default();
        let printed = read(&request.output.join("Cargo.toml"));
        ran.complaint = manifest::missing(&printed, &read(&environment.manifest))
            .map(|lines| {
                format!("error: {} lacks lines of the client\n\n{lines}", environment.manifest.display())
            })
            .unwrap_or_default();
    }
    ran
}

/// Everything that was read, also if it could not be.
fn watched(request: &Request, outcome: &Outcome, environment: &Environment) -> String {
    let mut paths: BTreeSet<&Path> = BTreeSet::new();
    for module in &request.modules {
        paths.insert(&module.document);
        paths.extend(module.overlays.iter().map(PathBuf::as_path));
    }
    paths.extend(outcome.sources.iter().map(|(_, file)| file.path.as_path()));
    paths.extend(request.include.iter().chain(&request.readme).map(PathBuf::as_path));
    paths.insert(&environment.manifest);
    // What goes wrong with the output has its place there.
    paths.retain(|path| !path.starts_with(&environment.out));
    let line = |path: &Path| format!("cargo::rerun-if-changed={}\n", path.display());
    // A file's name may hold the end of a line; cargo has no way to write it.
    paths.into_iter().map(line).filter(|line| line.lines().count() == 1).collect()
}

/// The first warning of each kind, and how many more there are.
fn warnings(outcome: &Outcome) -> String {
    let warnings = || outcome.diagnostics.iter().filter(|found| found.severity() == Severity::Warning);
    let mut kinds: Vec<(Code, usize)> = Vec::new();
    for warning in warnings() {
        match kinds.iter_mut().find(|(code, _)| *code == warning.code) {
            Some((_, count)) => *count += 1,
            None => kinds.push((warning.code, 1)),
        }
    }
    let first = |code: Code| warnings().find(move |warning| warning.code == code);
    let located = outcome.sources.locate(kinds.iter().filter_map(|(code, _)| Some(&first(*code)?.place)));
    let line = |(code, count): &(Code, usize)| {
        let warning = first(*code)?;
        let found = located.get(&warning.place)?;
        let file = outcome.sources.file(found.file)?.path.display().to_string();
        let place = format!("{file}:{}:{}", found.line, found.column);
        let more = match count - 1 {
            0 => String::new(),
            more => format!(" (and {more} more; `letterpress check` shows them)"),
        };
        let text = crate::diagnostics::printable(&format!("{place}: {} [{code}]", warning.message));
        Some(format!("cargo::warning={text}{more}\n"))
    };
    kinds.iter().filter_map(line).collect()
}
