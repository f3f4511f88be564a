//! The folder of one document: the printed crate and the program that tries its types, in a workspace of their own. All
//! share one target folder and one set of dependencies, so that these compile once.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use letterpress::{Outcome, Status};

use super::measured::{Cost, End, Limits, Step};

/// The folders and files of one document.
#[derive(Clone, Debug)]
pub(crate) struct Workspace {
    folder: PathBuf,
    target: PathBuf,
    /// The name of the printed crate.
    pub(crate) package: String,
}

impl Workspace {
    /// The workspace of a document below `root`.
    pub(crate) fn new(root: &Path, name: &str) -> anyhow::Result<Self> {
        let plain: String = name
            .chars()
            .map(
                |character| {
                    if character.is_ascii_alphanumeric() || character == '_' { character } else { '-' }
                },
            )
            .take(48)
            .collect();
        let workspace = Self {
            folder: root.join(&plain),
            target: root.join("target"),
            // A crate whose name is no snake case makes the compiler warn.
            package: format!("corpus-{}", plain.to_ascii_lowercase().replace('_', "-")),
        };
        fs::create_dir_all(&workspace.folder)
            .with_context(|| format!("{} can't be made", workspace.folder.display()))?;
        Ok(workspace)
    }

    /// The same workspace with a target folder of its own.
    pub(crate) fn with_target(self, target: PathBuf) -> Self {
        Self { target, ..self }
    }

    /// The folder that cargo builds into.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// A file in the folder.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The printed crate.
    pub(crate) fn client(&self) -> PathBuf {
        self.folder.join("client")
    }

    /// The program that tries the types.
    pub(crate) fn program(&self) -> PathBuf {
        self.folder.join("round_trip")
    }

    /// The built program.
    pub(crate) fn executable(&self) -> PathBuf {
        self.target.join("debug").join(format!("{}-round-trip{}", self.package, std::env::consts::EXE_SUFFIX))
    }

    /// Prints several documents as one crate: pairs of a module's name and its document's path in the folder.
    pub(crate) fn print_together(&self, modules: &[(String, String)]) -> anyhow::Result<Outcome> {
        remove(&self.client())?;
        let mut text =
            format!("[package]\nname = \"{}\"\nversion = \"0.0.0\"\noutput = \"client\"\n", self.package);
        for (index, (module, document)) in modules.iter().enumerate() {
            text.push_str(&format!("\n[[module]]\nname = \"{module}\"\ndocument = \"{document}\"\n"));
            text.push_str(if index == 0 { "default = true\n" } else { "" });
        }
        let configuration = self.file("letterpress.toml");
        fs::write(&configuration, text)?;
        let outcome = match letterpress::configured(&configuration) {
            Ok(request) => letterpress::generate(&request),
            Err(outcome) => *outcome,
        };
        if outcome.status() != Status::Clean {
            let report = letterpress::human(&outcome, &letterpress::Report::default());
            bail!("the documents are not printed together:\n{report}");
        }
        Ok(outcome)
    }

    /// Writes the workspace's manifest with these members, and the versions that this repository has, so that one set of
    /// dependencies serves all.
    pub(crate) fn prepare(&self, members: &[&str]) -> anyhow::Result<()> {
        let mut text = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
        let client = fs::read_to_string(self.client().join("Cargo.toml")).unwrap_or_default();
        if client.contains("letterpress-runtime") {
            let runtime =
                Path::new("generator/runtime").canonicalize().context("the runtime is not there")?;
            text.push_str(&format!("\n[patch.crates-io]\nletterpress-runtime = {{ path = {runtime:?} }}\n"));
        }
        let manifest = self.file("Cargo.toml");
        fs::write(&manifest, text).with_context(|| format!("{} can't be written", manifest.display()))?;
        fs::copy("Cargo.lock", self.file("Cargo.lock")).context("Cargo.lock can't be copied")?;
        Ok(())
    }

    /// Runs cargo in the workspace: without the network, and with it where a dependency is not there yet.
    pub(crate) fn cargo(&self, arguments: &[&str], log: &str, limits: Limits) -> anyhow::Result<(End, Cost)> {
        let cargo = std::env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from);
        let step = |first: &[&str]| Step {
            program: &cargo,
            arguments: arguments.iter().chain(first).map(|argument| (*argument).to_owned()).collect(),
            folder: &self.folder,
            variables: vec![
                ("CARGO_TARGET_DIR", self.target.to_string_lossy().into_owned()),
                ("CARGO_INCREMENTAL", "0".to_owned()),
                ("CARGO_PROFILE_DEV_DEBUG", "0".to_owned()),
                ("CARGO_TERM_COLOR", "never".to_owned()),
            ],
            log: self.file(log),
        };
        let offline = step(&["--offline"]);
        let (end, cost) = offline.run(limits)?;
        let errors = fs::read_to_string(offline.errors()).unwrap_or_default();
        if end == End::Failure && errors.contains("--offline") {
            step(&[]).run(limits)
        } else {
            Ok((end, cost))
        }
    }
}

/// Removes a folder that may not be there.
pub(crate) fn remove(folder: &Path) -> anyhow::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            bail!("{} can't be removed: {error}", folder.display())
        }
        _ => Ok(()),
    }
}
