//! Other generators of Rust clients, where they are installed, with the same documents.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context;

use super::super::documents::Document;
use super::super::measured::{Cost, End, Limits, Step};
use super::super::size;
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

/// What openapi-to-rust leaves beside modules that are meant for somebody's crate: the dependencies that they need.
const DEPENDENCIES: &str = "REQUIRED_DEPS.toml";

/// A generator that is installed.
pub(super) struct Peer {
    pub(super) name: &'static str,
    program: PathBuf,
    arguments: &'static [&'static str],
}

/// What it took.
pub(super) struct Printed {
    pub(super) cost: Cost,
    pub(super) lines: usize,
}

/// Those that are found where commands are looked for.
pub(super) fn installed() -> Vec<Peer> {
    let known = |(name, program, arguments)| Some(Peer { name, program: find(program)?, arguments });
    KNOWN.into_iter().filter_map(known).collect()
}

/// A program, where commands are looked for.
pub(super) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|file| file.is_file())
}

impl Peer {
    /// Prints a document several times, each time into an empty folder below `root`; `None` if it prints nothing.
    pub(super) fn measure(
        &self,
        document: &Document,
        root: &Path,
        runs: usize,
    ) -> anyhow::Result<Option<Printed>> {
        let output = |run: usize| root.join(format!("{}_{}_{run}", document.name, self.name));
        let mut costs = Vec::new();
        for run in 0..runs {
            let Some(cost) = self.print(document, &output(run))? else { return Ok(None) };
            costs.push(cost);
        }
        Ok(Some(Printed { cost: middle(&costs), lines: size::of(&output(0))?.all }))
    }

    /// Prints a document into a folder; `None` if it fails.
    fn print(&self, document: &Document, output: &Path) -> anyhow::Result<Option<Cost>> {
        let fill = |argument: &&str| {
            argument
                .replace("{document}", &document.path.to_string_lossy())
                .replace("{output}", &output.to_string_lossy())
        };
        let folder = output.parent().context("a folder to print into has one above it")?;
        let step = Step {
            program: &self.program,
            arguments: self.arguments.iter().map(fill).collect(),
            folder,
            variables: Vec::new(),
            log: folder.join(format!("{}_{}.log", document.name, self.name)),
        };
        let (end, cost) = step.run(LIMITS)?;
        Ok((end == End::Success && output.is_dir()).then_some(cost))
    }

    /// Prints a document as a crate and gives its package's name; `None` if there is no crate.
    pub(super) fn print_crate(&self, document: &Document, output: &Path) -> anyhow::Result<Option<String>> {
        if self.print(document, output)?.is_none() {
            return Ok(None);
        }
        let dependencies = output.join(DEPENDENCIES);
        if dependencies.is_file() {
            let package = "[package]\nname = \"peer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n";
            let source = output.join("src");
            fs::create_dir(&source)?;
            for entry in fs::read_dir(output)? {
                let path = entry?.path();
                let name = path.file_name().unwrap_or_default();
                if path.extension().is_some_and(|extension| extension == "rs") {
                    let is_root = name == "mod.rs";
                    fs::rename(&path, source.join(if is_root { "lib.rs".as_ref() } else { name }))?;
                }
            }
            fs::write(output.join("Cargo.toml"), format!("{package}{}", fs::read_to_string(dependencies)?))?;
        }
        let Ok(text) = fs::read_to_string(output.join("Cargo.toml")) else { return Ok(None) };
        let manifest: toml::Table = toml::from_str(&text)?;
        Ok(manifest
            .get("package")
            .and_then(|package| package.get("name"))
            .and_then(toml::Value::as_str)
            .map(str::to_owned))
    }
}
