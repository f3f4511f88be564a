//! Documents of one construct each: all that are printed become modules of one crate.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, bail};
use letterpress::Status;
use serde::Deserialize;

use super::args::Micro;
use super::check;
use super::documents::{self, Document};
use super::measured::Limits;
use super::print::Said;
use super::record::Finding;
use super::workspace::{Workspace, remove};

/// Which test proves which document on the wire.
const TESTS: &str = "tests/micro.toml";

pub(crate) fn run(arguments: &Micro) -> anyhow::Result<ExitCode> {
    let mut documents = documents::find(&arguments.folder)?;
    documents.sort_by(|left, right| left.name.cmp(&right.name));
    let root = super::run::folder();
    fs::create_dir_all(&root)?;
    let workspace = Workspace::new(&root.canonicalize()?, "micro")?;
    let tests = tests()?;
    let mut verdicts: BTreeMap<&str, String> = BTreeMap::new();
    let mut printed = Vec::new();
    for document in &documents {
        let outcome = letterpress::check(&document.path);
        if outcome.status() == Status::Clean {
            printed.push(document);
            continue;
        }
        let said = letterpress::json(&outcome);
        let errors = said.lines().filter_map(|line| serde_json::from_str::<Said>(line).ok());
        if let Some(first) = errors.into_iter().find(|said| said.severity == "error") {
            // A file that another one refers to is no document.
            if first.code != "LP0101" {
                verdicts.insert(
                    &document.name,
                    format!("refused: {} at {}:{}", first.code, first.line, first.column),
                );
            }
        }
    }
    let findings = compile(&printed, &workspace)?;
    for document in printed {
        let found = findings.iter().filter(|finding| {
            finding.place.split(['/', ':']).any(|part| part.trim_end_matches(".rs") == module(document))
        });
        let found: BTreeSet<String> =
            found.map(|finding| format!("{} {}", finding.code, finding.message)).collect();
        let verdict = match (found.is_empty(), tests.get(&document.name)) {
            (true, Some(test)) => format!("compiles; {test}"),
            (true, None) => "compiles; no wire test".to_owned(),
            (false, _) => found.into_iter().collect::<Vec<_>>().join("; "),
        };
        verdicts.insert(&document.name, verdict);
    }
    let rows: Vec<Vec<String>> =
        verdicts.into_iter().map(|(name, verdict)| vec![name.to_owned(), verdict]).collect();
    let refused = rows.iter().filter(|row| row[1].starts_with("refused")).count();
    let untested = rows.iter().filter(|row| row[1].ends_with("no wire test")).count();
    print!("{}", super::table::markdown(&["construct", "letterpress"], &[0, 1], &rows));
    println!(
        "\n{} documents: {refused} refused, {} findings of the compiler, {untested} without a wire test",
        rows.len(),
        findings.len()
    );
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn compile(documents: &[&Document], workspace: &Workspace) -> anyhow::Result<Vec<Finding>> {
    // Paths of a configuration stay below its folder.
    let copies = workspace.file("documents");
    remove(&copies)?;
    fs::create_dir_all(&copies)?;
    let mut modules = Vec::new();
    for document in documents {
        if let Some(folder) = document.path.parent() {
            copy_neighbours(folder, &copies)?;
        }
        let file =
            document.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        modules.push((module(document), format!("documents/{file}")));
    }
    workspace.print_together(&modules)?;
    workspace.prepare(&["client"])?;
    let limits = Limits { time: Duration::from_secs(1800), memory: 16 };
    match check::check(workspace, &[], limits)? {
        Ok(check) => Ok(check.errors.into_iter().chain(check.warnings).collect()),
        Err(how) => bail!(how),
    }
}

/// Copies the files of the documents' folder, once.
fn copy_neighbours(from: &Path, to: &Path) -> anyhow::Result<()> {
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let Some(name) = path.file_name().filter(|_| path.is_file()) else { continue };
        let copy = to.join(name);
        if !copy.exists() {
            fs::write(&copy, fs::read(&path)?)
                .with_context(|| format!("{} can't be written", copy.display()))?;
        }
    }
    Ok(())
}

/// The module of a document.
fn module(document: &Document) -> String {
    let name = document.name.to_ascii_lowercase();
    let plain: String = name
        .chars()
        .map(|character| if character.is_ascii_alphanumeric() { character } else { '_' })
        .collect();
    format!("m_{plain}")
}

/// What is read of the table of constructs.
#[derive(Deserialize)]
struct Table {
    section: Vec<Section>,
}

#[derive(Deserialize)]
struct Section {
    row: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    #[serde(default)]
    documents: BTreeMap<String, String>,
}

/// The tests by the name of the document.
fn tests() -> anyhow::Result<BTreeMap<String, String>> {
    let text = fs::read_to_string(TESTS).with_context(|| format!("{TESTS} can't be read"))?;
    let table: Table = toml::from_str(&text)?;
    Ok(table.section.into_iter().flat_map(|section| section.row).flat_map(|row| row.documents).collect())
}
