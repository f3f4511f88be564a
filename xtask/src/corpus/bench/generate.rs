//! `cargo xtask bench generate`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use serde_json::Value;

use super::super::args::BenchGenerate;
use super::super::documents::{self, Document};
use super::super::measured::{Cost, End, Limits, Step};
use super::super::released;
use super::super::size;
use super::peers::{self, Printed};
use super::rows::Rows;
use super::{OURS, growth, megabytes, middle};

/// Documents larger than this are run once.
const LARGE: u64 = 16 << 20;

/// Measures the documents of a folder, and how the cost grows with the size.
pub(crate) fn generate(arguments: &BenchGenerate) -> anyhow::Result<ExitCode> {
    // Each run prints into a folder of its own, and all are removed at the end: ext4 makes new files slowly for minutes after
    // many were removed. `TMPDIR` chooses another file system.
    let root = tempfile::tempdir().context("no temporary folder can be made")?;
    let bench = Bench {
        root: root.path().canonicalize()?,
        program: released::letterpress()?,
        runs: arguments.runs.max(1),
    };
    if let Some(folder) = &arguments.folder {
        let peers = peers::installed();
        let rows = Rows::begin(&HEADER, 2)?;
        for document in documents::named(folder, &arguments.only)? {
            if !documents::is_openapi(&document.path) {
                continue;
            }
            let (row, ours) = bench.row(&document)?;
            rows.row(&row)?;
            for peer in &peers {
                let printed = peer.measure(&document, &bench.root, bench.runs_of(&document))?;
                rows.row(&beside(&document, peer.name, printed, ours.as_ref()))?;
            }
        }
        println!();
    }
    if !arguments.no_growth {
        bench.growth()?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The columns; the last ones are to ours, and of operations we know our own alone.
const HEADER: [&str; 12] = [
    "document",
    "by",
    "MB",
    "wall s",
    "CPU s",
    "peak MiB",
    "lines",
    "CPU ×",
    "memory ×",
    "operations",
    "code lines",
    "an operation",
];

/// The columns that all have.
fn common(document: &Document, by: &str, cost: &Cost, lines: usize) -> Vec<String> {
    vec![
        document.name.clone(),
        by.to_owned(),
        megabytes(document.bytes),
        format!("{:.2}", cost.wall),
        format!("{:.2}", cost.cpu),
        cost.memory.to_string(),
        lines.to_string(),
    ]
}

/// Columns where there is nothing to measure.
fn nothing(document: &Document, by: &str, reason: &str) -> Vec<String> {
    vec![document.name.clone(), by.to_owned(), megabytes(document.bytes), reason.to_owned()]
}

/// A row of another generator.
fn beside(document: &Document, by: &str, printed: Option<Printed>, ours: Option<&Cost>) -> Vec<String> {
    let Some(Printed { cost, lines }) = printed else { return nothing(document, by, "fails") };
    let mut row = common(document, by, &cost, lines);
    if let Some(ours) = ours {
        let memory = cost.memory as f64 / ours.memory as f64;
        row.extend([format!("{:.1}", cost.cpu / ours.cpu), format!("{memory:.1}")]);
    }
    row
}

struct Bench {
    root: PathBuf,
    program: PathBuf,
    runs: usize,
}

/// The middle of several runs, and what they printed.
struct Middle {
    cost: Cost,
    operations: usize,
    output: PathBuf,
}

impl Bench {
    fn runs_of(&self, document: &Document) -> usize {
        if document.bytes > LARGE { 1 } else { self.runs }
    }

    /// A row of ours, and what printing took; nothing where the document is refused.
    fn row(&self, document: &Document) -> anyhow::Result<(Vec<String>, Option<Cost>)> {
        let Some(middle) = self.measure(&document.name, &document.path, self.runs_of(document))? else {
            return Ok((nothing(document, OURS, "refused"), None));
        };
        let size = size::of(&middle.output)?;
        let each = match middle.operations {
            0 => String::new(),
            count => format!("{:.1}", size.of_operations as f64 / count as f64),
        };
        let mut row = common(document, OURS, &middle.cost, size.all);
        row.extend([
            String::new(),
            String::new(),
            middle.operations.to_string(),
            size.code.to_string(),
            each,
        ]);
        Ok((row, Some(middle.cost)))
    }

    fn growth(&self) -> anyhow::Result<()> {
        let header = ["size", "MB", "operations", "CPU s", "CPU s a MB", "against the first", "peak MiB"];
        let rows = Rows::begin(&header, 1)?;
        let mut first = None;
        for times in [1, 2, 4, 8, 16] {
            let path = self.root.join(format!("growth_{times}.json"));
            fs::write(&path, serde_json::to_vec_pretty(&growth::document(times))?)?;
            let bytes = fs::metadata(&path)?.len();
            let middle = self
                .measure(&format!("growth_{times}"), &path, self.runs)?
                .context("the document is refused")?;
            let each = middle.cost.cpu / bytes as f64 * 1e6;
            let first = *first.get_or_insert(each);
            rows.row(&[
                format!("{times} ×"),
                megabytes(bytes),
                middle.operations.to_string(),
                format!("{:.2}", middle.cost.cpu),
                format!("{each:.3}"),
                format!("{:+.0} %", (each / first - 1.0) * 100.0),
                middle.cost.memory.to_string(),
            ])?;
        }
        Ok(())
    }

    /// Prints the document several times, each time into an empty folder; `None` if it is refused.
    fn measure(&self, name: &str, document: &Path, runs: usize) -> anyhow::Result<Option<Middle>> {
        let output = |run: usize| self.root.join(format!("{name}_{run}"));
        let text = |path: &Path| path.to_string_lossy().into_owned();
        let step = |run: usize| Step {
            program: &self.program,
            arguments: [
                "generate",
                &text(document),
                "--output",
                &text(&output(run)),
                "--package",
                "bench",
                "--keep-going",
            ]
            .map(str::to_owned)
            .into_iter()
            .chain(["--message-format".to_owned(), "json".to_owned()])
            .collect(),
            folder: &self.root,
            variables: Vec::new(),
            log: self.root.join(format!("{name}.log")),
        };
        let mut costs = Vec::new();
        for run in 0..runs {
            let (end, cost) = step(run).run(Limits { time: Duration::from_secs(600), memory: 16 })?;
            if end != End::Success {
                return Ok(None);
            }
            costs.push(cost);
        }
        let said = fs::read_to_string(step(0).log)?;
        let summary: Value = serde_json::from_str(said.lines().last().unwrap_or_default())?;
        let operations = summary["documents"][0]["operations"].as_u64().unwrap_or_default();
        Ok(Some(Middle { cost: middle(&costs), operations: operations.try_into()?, output: output(0) }))
    }
}
