//! `cargo xtask bench generate`: what `letterpress generate` takes, and `bench check`: what its prints take to compile, as Markdown.
//! Nothing is asserted: times differ between machines, and a table beside the code says more than a limit that is never reached.
//!
//! | file | concept |
//! | --- | --- |
//! | `check` | what the compiler takes |
//! | `growth` | documents of one kind that double in size |
//! | `peers` | other generators, with the same documents |
//! | `size` | the printed lines |

mod check;
mod growth;
mod peers;
mod size;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use serde_json::Value;

pub(crate) use self::check::run as check;
use super::args::BenchGenerate;
use super::documents::{self, Document};
use super::measured::{Cost, End, Limits, Step};
use super::{released, table};

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
        let (mut rows, mut others) = (Vec::new(), Vec::new());
        let peers = peers::installed();
        for document in documents::find(folder)? {
            let is_asked_for = arguments.only.is_empty() || arguments.only.contains(&document.name);
            let is_document =
                || documents::tree(&document.path).is_some_and(|tree| documents::version(&tree).is_some());
            if is_asked_for && is_document() {
                eprintln!("{}", document.name);
                let (row, cost) = bench.row(&document)?;
                rows.push(row);
                let Some(cost) = cost else { continue };
                for peer in &peers {
                    others.push(peer.row(&document, &bench.root, bench.runs_of(&document), &cost)?);
                }
            }
        }
        let header = [
            "document",
            "MB",
            "operations",
            "wall s",
            "CPU s",
            "peak MiB",
            "lines",
            "lines without docs",
            "a operation",
        ];
        println!("{}", table::markdown(&header, &[0], &rows));
        if !others.is_empty() {
            println!("{}", table::markdown(&peers::HEADER, &[0, 1], &others));
        }
    }
    if !arguments.no_growth {
        println!("{}", bench.growth()?);
    }
    Ok(ExitCode::SUCCESS)
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

    /// A line of the table, and what printing took; nothing where the document is refused.
    fn row(&self, document: &Document) -> anyhow::Result<(Vec<String>, Option<Cost>)> {
        let Some(middle) = self.measure(&document.name, &document.path, self.runs_of(document))? else {
            let mut row = vec![document.name.clone(), megabytes(document.bytes), "refused".to_owned()];
            row.resize(9, String::new());
            return Ok((row, None));
        };
        let size = size::of(&middle.output)?;
        let per_operation = |lines: usize| match middle.operations {
            0 => String::new(),
            count => format!("{:.1}", lines as f64 / count as f64),
        };
        let row = vec![
            document.name.clone(),
            megabytes(document.bytes),
            middle.operations.to_string(),
            format!("{:.2}", middle.cost.wall),
            format!("{:.2}", middle.cost.cpu),
            middle.cost.memory.to_string(),
            size.all.to_string(),
            size.code.to_string(),
            per_operation(size.of_operations),
        ];
        Ok((row, Some(middle.cost)))
    }

    fn growth(&self) -> anyhow::Result<String> {
        let mut rows = Vec::new();
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
            rows.push(vec![
                format!("{times} ×"),
                megabytes(bytes),
                middle.operations.to_string(),
                format!("{:.2}", middle.cost.cpu),
                format!("{each:.3}"),
                format!("{:+.0} %", (each / first - 1.0) * 100.0),
                middle.cost.memory.to_string(),
            ]);
        }
        let header = ["size", "MB", "operations", "CPU s", "CPU s a MB", "against the first", "peak MiB"];
        Ok(table::markdown(&header, &[0], &rows))
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

/// The middle of the times of several runs, and the most memory of any.
fn middle(costs: &[Cost]) -> Cost {
    let of = |of: fn(&Cost) -> f64| {
        let mut values: Vec<f64> = costs.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or_default()
    };
    let memory = costs.iter().map(|cost| cost.memory).max().unwrap_or_default();
    Cost { wall: of(|cost| cost.wall), cpu: of(|cost| cost.cpu), memory }
}

fn megabytes(bytes: u64) -> String {
    format!("{:.2}", bytes as f64 / 1e6)
}
