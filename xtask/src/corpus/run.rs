//! All documents, one after the other.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;

use super::args::Corpus;
use super::documents::{self, Document};
use super::measured::{End, Limits, Step};
use super::print::Printed;
use super::record::Record;
use super::state::State;
use super::workspace::Workspace;
use super::{check, oracles, released, round_trip, size, table, workspace};

/// The folder below the target folder that everything goes to.
pub(crate) fn folder() -> PathBuf {
    released::target().join("corpus")
}

/// Measures all documents and shows the table.
pub(crate) fn run(arguments: &Corpus) -> anyhow::Result<ExitCode> {
    let documents = documents::named(&arguments.folder, &arguments.only)?;
    let root = folder();
    fs::create_dir_all(&root).with_context(|| format!("{} can't be made", root.display()))?;
    let root = root.canonicalize()?;
    let mut state = State::read(root.join("state.json"))?;
    let progress = Progress::new(documents.iter().map(|document| document.bytes).sum());
    let mut records = Vec::new();
    for document in &documents {
        progress.begin(&document.name);
        let key = state.key(document, arguments)?;
        match state.finished(document, key).filter(|_| !arguments.again) {
            Some(record) => records.push(record.clone()),
            None => {
                let Some(tree) =
                    documents::tree(&document.path).filter(|tree| documents::version(tree).is_some())
                else {
                    progress.line(&format!("{}: no OpenAPI 3 document", document.name));
                    progress.end(document.bytes);
                    continue;
                };
                let record = measure(document, &tree, arguments, &root)?;
                progress.line(&table::line(&record));
                state.finish(key, record.clone())?;
                records.push(record);
            }
        }
        progress.end(document.bytes);
    }
    progress.bar.finish_and_clear();
    print!("{}", table::text(&records));
    if let Some(path) = &arguments.json {
        fs::write(path, serde_json::to_vec_pretty(&records)?)
            .with_context(|| format!("{} can't be written", path.display()))?;
    }
    let fine = records.iter().all(Record::is_fine);
    Ok(if fine { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn measure(document: &Document, tree: &Value, arguments: &Corpus, root: &Path) -> anyhow::Result<Record> {
    let limits = Limits { time: Duration::from_secs(arguments.timeout), memory: arguments.memory };
    let mut record = Record {
        name: document.name.clone(),
        bytes: document.bytes,
        version: documents::version(tree).unwrap_or_default().to_owned(),
        operations: documents::operations(tree),
        ..Record::default()
    };
    let workspace = Workspace::new(root, &document.name)?;
    let Some(printed) = print(document, &workspace, arguments, limits, &mut record)? else {
        return Ok(record);
    };
    record.violations = oracles::ask(&document.path, &workspace, arguments.keep_going, limits)?;
    record.lines = size::of(&workspace.client())?.all;
    workspace.prepare(&["client"])?;
    match check::check(&workspace, &arguments.features, limits)? {
        Ok(check) => record.check = Some(check),
        Err(how) => record.broken = Some(how),
    }
    let compiled = record.check.as_ref().is_some_and(|check| check.errors.is_empty());
    if compiled && !arguments.no_examples && arguments.features.is_empty() {
        record.examples = Some(round_trip::try_all(&workspace, tree, &printed.types, limits)?);
    }
    Ok(record)
}

/// Prints the crate; `None` if there is none.
fn print(
    document: &Document,
    workspace: &Workspace,
    arguments: &Corpus,
    limits: Limits,
    record: &mut Record,
) -> anyhow::Result<Option<Printed>> {
    workspace::remove(&workspace.client())?;
    let report = workspace.file("print.json");
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let mut call =
        vec!["print".to_owned(), text(&document.path), "--package".to_owned(), workspace.package.clone()];
    call.extend(["--output".to_owned(), text(&workspace.client()), "--report".to_owned(), text(&report)]);
    if arguments.keep_going {
        call.push("--keep-going".to_owned());
    }
    let program = std::env::current_exe()?;
    let step = Step {
        program: &program,
        arguments: call,
        folder: Path::new("."),
        variables: Vec::new(),
        log: workspace.file("print.log"),
    };
    let (end, cost) = step.run(limits)?;
    record.print = cost;
    if end != End::Success {
        let reason = check::last_line(workspace, "print.err");
        record.broken = Some(match end {
            End::Stopped => format!("the generator was stopped by a limit of time or memory: {reason}"),
            _ => format!("the generator failed: {reason}"),
        });
        return Ok(None);
    }
    let printed: Printed = serde_json::from_slice(&fs::read(&report)?)?;
    record.printed_operations = printed.operations;
    record.types = printed.types.len();
    let of = |severity: &str| {
        printed.diagnostics.iter().filter(|said| said.severity == severity).cloned().collect()
    };
    record.repaired = of("warning");
    record.notes = printed.diagnostics.iter().filter(|said| said.severity == "note").count();
    if !printed.printed {
        record.refused = of("error");
        return Ok(None);
    }
    record.left_out.clone_from(&printed.left_out);
    Ok(Some(printed))
}

/// A bar with the time left on a terminal; elsewhere only the lines.
struct Progress {
    bar: ProgressBar,
}

impl Progress {
    fn new(bytes: u64) -> Self {
        let bar = ProgressBar::new(bytes);
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {bytes}/{total_bytes}, {eta} left: {msg}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(500));
        Self { bar }
    }

    fn begin(&self, name: &str) {
        self.bar.set_message(name.to_owned());
    }

    fn line(&self, text: &str) {
        if self.bar.is_hidden() {
            println!("{text}");
        } else {
            self.bar.println(text);
        }
    }

    fn end(&self, bytes: u64) {
        self.bar.inc(bytes);
    }
}
