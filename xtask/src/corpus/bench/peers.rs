//! Other generators of Rust clients, where they are installed, with the same documents.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::super::documents::Document;
use super::super::measured::{Cost, End, Limits, Step};
use super::middle;

/// Names, programs and arguments, in which `{document}` and `{output}` stand for paths. All with their defaults.
const KNOWN: [(&str, &str, &[&str]); 4] = [
    ("openapi-to-rust", "openapi-to-rust", &["generate", "{document}", "--output-dir", "{output}"]),
    ("ploidy", "ploidy", &["generate", "rust", "{document}", "-o", "{output}"]),
    (
        "progenitor",
        "cargo-progenitor",
        &["progenitor", "-i", "{document}", "-o", "{output}", "-n", "peer", "-v", "0.1.0"],
    ),
    (
        "openapi-generator",
        "openapi-generator-cli",
        &["generate", "-g", "rust", "-i", "{document}", "-o", "{output}"],
    ),
];

/// What a generator may take for a document; Java asks for more address space than it uses.
const LIMITS: Limits = Limits { time: Duration::from_secs(600), memory: 64 };

/// A generator that is installed.
pub(super) struct Peer {
    name: &'static str,
    program: PathBuf,
    arguments: &'static [&'static str],
}

/// What it took.
pub(super) struct Printed {
    cost: Cost,
    lines: usize,
}

/// Those that are found where commands are looked for.
pub(super) fn installed() -> Vec<Peer> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let find = |program: &str| {
        let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
        std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|file| file.is_file())
    };
    let known = |(name, program, arguments)| Some(Peer { name, program: find(program)?, arguments });
    KNOWN.into_iter().filter_map(known).collect()
}

impl Peer {
    /// A line of the table; `ours` is what letterpress took.
    pub(super) fn row(
        &self,
        document: &Document,
        root: &Path,
        runs: usize,
        ours: &Cost,
    ) -> anyhow::Result<Vec<String>> {
        let mut row = vec![document.name.clone(), self.name.to_owned()];
        match self.measure(document, root, runs)? {
            Some(Printed { cost, lines }) => row.extend([
                format!("{:.2}", cost.wall),
                format!("{:.2}", cost.cpu),
                cost.memory.to_string(),
                lines.to_string(),
                format!("{:.1}", cost.cpu / ours.cpu),
                format!("{:.1}", cost.memory as f64 / ours.memory as f64),
            ]),
            None => row.push("fails".to_owned()),
        }
        row.resize(HEADER.len(), String::new());
        Ok(row)
    }

    /// The middle of several runs, each into an empty folder; `None` if it prints nothing.
    fn measure(&self, document: &Document, root: &Path, runs: usize) -> anyhow::Result<Option<Printed>> {
        let output = |run: usize| root.join(format!("{}_{}_{run}", document.name, self.name));
        let fill = |argument: &str, run| {
            argument
                .replace("{document}", &document.path.to_string_lossy())
                .replace("{output}", &output(run).to_string_lossy())
        };
        let step = |run| Step {
            program: &self.program,
            arguments: self.arguments.iter().map(|argument| fill(argument, run)).collect(),
            folder: root,
            variables: Vec::new(),
            log: root.join(format!("{}_{}.log", document.name, self.name)),
        };
        let mut costs = Vec::new();
        for run in 0..runs {
            let (end, cost) = step(run).run(LIMITS)?;
            if end != End::Success {
                return Ok(None);
            }
            costs.push(cost);
        }
        Ok(Some(Printed { cost: middle(&costs), lines: lines(&output(0))? }))
    }
}

/// The columns of the table.
pub(super) const HEADER: [&str; 8] =
    ["document", "by", "wall s", "CPU s", "peak MiB", "lines", "CPU to ours", "memory to ours"];

/// The lines of all Rust files below a folder.
fn lines(folder: &Path) -> anyhow::Result<usize> {
    let mut count = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            count += lines(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            count += String::from_utf8_lossy(&fs::read(&path)?).lines().count();
        }
    }
    Ok(count)
}
