//! `cargo xtask bench check`: what the compiler takes for the printed crates alone, their dependencies built before.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::bail;
use letterpress::{Request, Status};

use super::super::args::BenchCheck;
use super::super::check;
use super::super::documents::{self, Document};
use super::super::measured::{Cost, Limits};
use super::super::workspace::{self, Workspace};
use super::super::{run, table};
use super::{megabytes, middle, size};

/// Measures the crates of a folder's documents.
pub(crate) fn run(arguments: &BenchCheck) -> anyhow::Result<ExitCode> {
    let root = run::folder();
    std::fs::create_dir_all(&root)?;
    let bench = Check {
        root: root.canonicalize()?,
        runs: arguments.runs.max(1),
        features: arguments.features.clone(),
    };
    let mut rows = Vec::new();
    for document in documents::find(&arguments.folder)? {
        let is_asked_for = arguments.only.is_empty() || arguments.only.contains(&document.name);
        let is_document =
            || documents::tree(&document.path).is_some_and(|tree| documents::version(&tree).is_some());
        if is_asked_for && is_document() {
            eprintln!("{}", document.name);
            rows.push(bench.row(&document)?);
        }
    }
    let header = ["document", "MB", "operations", "lines", "wall s", "CPU s", "peak MiB"];
    println!("{}", table::markdown(&header, &[0], &rows));
    Ok(ExitCode::SUCCESS)
}

struct Check {
    root: std::path::PathBuf,
    runs: usize,
    features: Vec<String>,
}

impl Check {
    fn row(&self, document: &Document) -> anyhow::Result<Vec<String>> {
        let workspace = Workspace::new(&self.root, &format!("check_{}", document.name))?;
        let mut row = vec![document.name.clone(), megabytes(document.bytes)];
        match print(document, &workspace)? {
            Some(operations) => {
                let lines = size::of(&workspace.client())?.all;
                row.extend([operations.to_string(), lines.to_string()]);
                let cost = self.measure(&workspace)?;
                row.extend([
                    format!("{:.2}", cost.wall),
                    format!("{:.2}", cost.cpu),
                    cost.memory.to_string(),
                ]);
            }
            None => row.push("refused".to_owned()),
        }
        row.resize(7, String::new());
        Ok(row)
    }

    /// The middle of several runs.
    fn measure(&self, workspace: &Workspace) -> anyhow::Result<Cost> {
        let limits = Limits { time: Duration::from_secs(1800), memory: 64 };
        let mut costs = Vec::new();
        for _ in 0..self.runs {
            match check::check(workspace, &self.features, limits)? {
                Ok(check) if check.errors.is_empty() => costs.push(check.cost),
                Ok(check) => bail!("{} does not compile: {} errors", workspace.package, check.errors.len()),
                Err(how) => bail!("{}: {how}", workspace.package),
            }
        }
        Ok(middle(&costs))
    }
}

/// Prints the crate without the operations that can't be printed, and counts the others; `None` if it is refused.
fn print(document: &Document, workspace: &Workspace) -> anyhow::Result<Option<usize>> {
    workspace::remove(&workspace.client())?;
    let mut request = Request::new(&document.path, workspace.client(), &workspace.package)
        .map_err(|reason| anyhow::anyhow!(reason))?;
    request.keep_going = true;
    let outcome = letterpress::generate(&request);
    if outcome.status() != Status::Clean {
        return Ok(None);
    }
    workspace.prepare(&["client"])?;
    Ok(Some(outcome.documents.first().map_or(0, |document| document.operations)))
}
