//! `cargo xtask bench check`, `release` and `cold`: what the compiler takes for printed crates, ours and those of other generators
//! that are installed.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use letterpress::{Request, Status};

use super::super::args::BenchCompile;
use super::super::check;
use super::super::documents::{self, Document};
use super::super::measured::{End, Limits};
use super::super::run;
use super::super::size;
use super::super::workspace::{self, Workspace};
use super::compared::{Best, Column};
use super::peers::{self, Peer};
use super::rows::Rows;
use super::{OURS, SHARED, megabytes, middle};

/// What is measured of each crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// `cargo check`, dependencies built before.
    Check,
    /// `cargo build --release`, dependencies built before.
    Release,
    /// The first `cargo build`.
    Cold,
}

/// Crates of more lines are run as often as is said for large ones.
const LARGE: usize = 100_000;

/// What a crate may take.
const LIMITS: Limits = Limits { time: Duration::from_secs(1800), memory: 64 };

/// Measures the crates of a folder's documents, and shows each as it comes.
pub(crate) fn compile(what: What, arguments: &BenchCompile) -> anyhow::Result<ExitCode> {
    let root = run::folder();
    fs::create_dir_all(&root)?;
    let bench = Compile { what, root: root.canonicalize()?, arguments };
    let peers = if arguments.alone { Vec::new() } else { peers::installed() };
    let columns = what.columns();
    let names = columns.iter().map(|column| column.name.to_owned());
    let ratios = columns.iter().filter(|column| column.compared).map(|column| format!("{} ×", column.name));
    let header: Vec<String> =
        ["document", "by", "MB", "lines"].map(str::to_owned).into_iter().chain(names).chain(ratios).collect();
    let rows = Rows::begin(&header.iter().map(String::as_str).collect::<Vec<_>>(), 2)?;
    // The runtime is part of the print, or a crate of its own.
    let mut forms = [OURS, SHARED].map(|form| (form, Best::new(columns)));
    for document in documents::named(&arguments.folder, &arguments.only)? {
        if !documents::is_openapi(&document.path) {
            continue;
        }
        let ours = forms.each_ref().map(|(form, _)| bench.ours(&document, form));
        let ours = ours.into_iter().collect::<Result<Vec<Taken>, _>>()?;
        for ((form, _), taken) in forms.iter().zip(&ours) {
            rows.row(&bench.cells(&document, form, taken, None))?;
        }
        for peer in &peers {
            let theirs = bench.theirs(peer, &document)?;
            for ((_, best), ours) in forms.iter_mut().zip(&ours) {
                if let (Ok(ours), Ok(theirs)) = (ours, &theirs) {
                    best.add(&document.name, &ours.values, &theirs.values);
                }
            }
            let printed = ours.first().and_then(|ours| ours.as_ref().ok());
            rows.row(&bench.cells(&document, peer.name, &theirs, printed))?;
        }
    }
    for (form, best) in &forms {
        println!("\n{form}\n{best}");
    }
    Ok(ExitCode::SUCCESS)
}

struct Compile<'a> {
    what: What,
    root: PathBuf,
    arguments: &'a BenchCompile,
}

/// What a crate took, one value for each column, or why there is nothing to say.
type Taken = Result<Values, String>;

struct Values {
    lines: usize,
    values: Vec<Option<f64>>,
}

impl What {
    fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Release => "release",
            Self::Cold => "cold",
        }
    }

    /// What is measured, in the order of the values.
    fn columns(self) -> &'static [Column] {
        const WALL: Column = Column { name: "wall s", decimals: 2, compared: false };
        const CPU: Column = Column { name: "CPU s", decimals: 2, compared: true };
        const MEMORY: Column = Column { name: "peak MiB", decimals: 0, compared: true };
        match self {
            Self::Check => &[WALL, CPU, MEMORY],
            Self::Release => &[
                WALL,
                CPU,
                MEMORY,
                Column { name: "rlib MB", decimals: 2, compared: true },
                Column { name: "lines for LLVM", decimals: 0, compared: true },
            ],
            Self::Cold => &[WALL, CPU, MEMORY, Column { name: "dependencies", decimals: 0, compared: true }],
        }
    }
}

impl Compile<'_> {
    fn cells(&self, document: &Document, by: &str, taken: &Taken, ours: Option<&Values>) -> Vec<String> {
        let mut cells = vec![document.name.clone(), by.to_owned(), megabytes(document.bytes)];
        match taken {
            Ok(taken) => {
                cells.push(taken.lines.to_string());
                let columns = self.what.columns();
                cells.extend(columns.iter().zip(&taken.values).map(|(column, value)| column.cell(*value)));
                if let Some(ours) = ours {
                    let pairs = columns.iter().zip(ours.values.iter().zip(&taken.values));
                    cells.extend(pairs.filter(|(column, _)| column.compared).map(
                        |(_, values)| match values {
                            (Some(ours), Some(theirs)) => format!("{:.2}", theirs / ours),
                            _ => String::new(),
                        },
                    ));
                }
            }
            Err(reason) => cells.push(reason.clone()),
        }
        cells
    }

    fn workspace(&self, document: &Document, by: &str) -> anyhow::Result<Workspace> {
        let name = format!("{}_{}_{by}", self.what.name(), document.name);
        let workspace = Workspace::new(&self.root, &name)?;
        workspace::remove(&workspace.client())?;
        Ok(match self.what {
            What::Cold => workspace.with_target(self.root.join("cold")),
            What::Check | What::Release => workspace,
        })
    }

    /// Our crate, without the operations that can't be printed.
    fn ours(&self, document: &Document, form: &str) -> anyhow::Result<Taken> {
        let workspace = self.workspace(document, form)?;
        let mut request = Request::new(&document.path, workspace.client(), &workspace.package)
            .map_err(|reason| anyhow::anyhow!(reason))?;
        request.keep_going = true;
        request.shared_runtime = form == SHARED;
        if letterpress::generate(&request).status() != Status::Clean {
            return Ok(Err("refused".to_owned()));
        }
        let lines = size::of(&workspace.client())?.all;
        self.measure(&workspace, lines, &self.arguments.features)
    }

    fn theirs(&self, peer: &Peer, document: &Document) -> anyhow::Result<Taken> {
        let mut workspace = self.workspace(document, peer.name)?;
        let Some(package) = peer.print_crate(document, &workspace.client())? else {
            return Ok(Err("prints nothing".to_owned()));
        };
        workspace.package = package;
        let lines = size::of(&workspace.client())?.all;
        self.measure(&workspace, lines, &[])
    }

    /// The middle of several runs.
    fn measure(&self, workspace: &Workspace, lines: usize, features: &[String]) -> anyhow::Result<Taken> {
        workspace.prepare(&["client"])?;
        let runs = if lines > LARGE { self.arguments.runs_of_large } else { self.arguments.runs };
        let command: &[&str] = match self.what {
            What::Check => &["check"],
            What::Release => &["build", "--release"],
            What::Cold => return self.cold(workspace, lines, features),
        };
        let mut costs = Vec::new();
        for _ in 0..runs.max(1) {
            match check::compile(workspace, command, features, LIMITS)? {
                Ok(check) => match check.errors.first() {
                    None => costs.push(check.cost),
                    Some(first) => {
                        let count = check.errors.len();
                        return Ok(Err(format!("does not compile: {count} errors, {}", first.message)));
                    }
                },
                Err(how) => return Ok(Err(how)),
            }
        }
        let cost = middle(&costs);
        let mut values = vec![Some(cost.wall), Some(cost.cpu), Some(cost.memory as f64)];
        if self.what == What::Release {
            values.extend([library(workspace)?, lines_for_llvm(workspace, features)?]);
        }
        Ok(Ok(Values { lines, values }))
    }

    /// One build with all dependencies, from nothing.
    fn cold(&self, workspace: &Workspace, lines: usize, features: &[String]) -> anyhow::Result<Taken> {
        let features = check::selecting(features);
        let features = features.iter().map(String::as_str);
        // It also fetches what there is not yet, which is not to be measured.
        let mut tree = vec!["tree", "--edges", "normal", "--prefix", "none", "--no-dedupe"];
        tree.extend(features.clone());
        if workspace.cargo(&tree, "tree.log", LIMITS)?.0 != End::Success {
            return Ok(Err(check::first_error(workspace, "tree.err")));
        }
        let text = fs::read_to_string(workspace.file("tree.log"))?;
        let packages: std::collections::BTreeSet<&str> = text
            .lines()
            .map(|line| line.trim_end_matches(" (*)").trim_end_matches(" (proc-macro)"))
            .filter(|line| !line.is_empty())
            .collect();
        workspace::remove(workspace.target())?;
        let mut build = vec!["build", "--lib", "--package", workspace.package.as_str()];
        build.extend(features);
        let (end, cost) = workspace.cargo(&build, "cold.log", LIMITS)?;
        if end != End::Success {
            return Ok(Err(format!("does not compile: {}", check::first_error(workspace, "cold.err"))));
        }
        let dependencies = packages.len().saturating_sub(1);
        Ok(Ok(Values {
            lines,
            values: vec![
                Some(cost.wall),
                Some(cost.cpu),
                Some(cost.memory as f64),
                Some(dependencies as f64),
            ],
        }))
    }
}

/// Megabytes of the library that was built.
fn library(workspace: &Workspace) -> anyhow::Result<Option<f64>> {
    let name = workspace.package.replace('-', "_");
    let file = workspace.target().join("release").join(format!("lib{name}.rlib"));
    Ok(fs::metadata(file).ok().map(|file| file.len() as f64 / 1e6))
}

/// The lines of code that LLVM is given, if the program that counts them is installed.
fn lines_for_llvm(workspace: &Workspace, features: &[String]) -> anyhow::Result<Option<f64>> {
    if peers::find("cargo-llvm-lines").is_none() {
        return Ok(None);
    }
    let features = check::selecting(features);
    let mut arguments = vec!["llvm-lines", "--release", "--lib", "--package", workspace.package.as_str()];
    arguments.extend(features.iter().map(String::as_str));
    if workspace.cargo(&arguments, "llvm-lines.log", LIMITS)?.0 != End::Success {
        return Ok(None);
    }
    let text = fs::read_to_string(workspace.file("llvm-lines.log"))?;
    let total = text.lines().find(|line| line.contains("(TOTAL)"));
    Ok(total.and_then(|line| line.split_whitespace().next()).and_then(|count| count.parse().ok()))
}
