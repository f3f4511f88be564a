//! The clients before and after an edit: printed, described by rustdoc, and used by a crate.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail, ensure};
use letterpress::{Request, Status};

/// Where all of it stands.
const FOLDER: &str = "target/semver";
/// The package's name; the same in both clients.
const PACKAGE: &str = "library";

pub(crate) struct Clients {
    folder: PathBuf,
}

impl Clients {
    /// Prints the client before all edits, and describes it.
    pub(crate) fn new() -> anyhow::Result<Self> {
        let folder = std::env::current_dir()?.join(FOLDER);
        fs::create_dir_all(folder.join("user/src"))?;
        let clients = Self { folder };
        clients.print("before", None)?;
        clients.describe("before")?;
        Ok(clients)
    }

    /// The requests for the clients, to be compared.
    pub(crate) fn request(&self, side: &str, overlay: Option<&Path>) -> anyhow::Result<Request> {
        let mut request = Request::new("tests/fixtures/changes/base.yaml", self.folder.join(side), PACKAGE)
            .map_err(anyhow::Error::msg)?;
        if let (Some(module), Some(overlay)) = (request.modules.first_mut(), overlay) {
            module.overlays.push(overlay.to_owned());
        }
        Ok(request)
    }

    /// Writes an edit as an overlay.
    pub(crate) fn overlay(&self, actions: &serde_json::Value) -> anyhow::Result<PathBuf> {
        let path = self.folder.join("edit.json");
        let overlay = serde_json::json!({
            "overlay": "1.0.0", "info": { "title": "An edit", "version": "1" }, "actions": actions,
        });
        fs::write(&path, overlay.to_string())?;
        Ok(path)
    }

    /// Prints a client.
    pub(crate) fn print(&self, side: &str, overlay: Option<&Path>) -> anyhow::Result<()> {
        let to = self.folder.join(side);
        if to.exists() {
            fs::remove_dir_all(&to)?;
        }
        let outcome = letterpress::generate(&self.request(side, overlay)?);
        if outcome.status() != Status::Clean {
            bail!("{}", letterpress::human(&outcome, &letterpress::Report::default()));
        }
        // It stands inside this workspace and does not belong to it.
        let manifest = to.join("Cargo.toml");
        fs::write(&manifest, format!("{}\n[workspace]\n", fs::read_to_string(&manifest)?))?;
        // The versions of libraries are those of this workspace.
        fs::copy("Cargo.lock", to.join("Cargo.lock"))?;
        Ok(())
    }

    /// Has rustdoc describe a client without the features that bring a transport.
    pub(crate) fn describe(&self, side: &str) -> anyhow::Result<PathBuf> {
        let mut command = self.cargo(side);
        command.args(["rustdoc", "--quiet", "--lib", "--no-default-features", "--", "-Zunstable-options"]);
        // The format is not stable, and neither is the option; cargo-semver-checks asks for it in the same way.
        command.args(["--output-format", "json", "--cap-lints", "allow"]).env("RUSTC_BOOTSTRAP", "1");
        let output = command.output().context("cargo can't be started")?;
        ensure!(output.status.success(), "{side}: {}", String::from_utf8_lossy(&output.stderr));
        let to = self.folder.join(format!("{side}.json"));
        fs::copy(self.folder.join("target/doc").join(format!("{PACKAGE}.json")), &to)?;
        Ok(to)
    }

    /// What cargo-semver-checks calls itself, with its version.
    pub(crate) fn version(program: &Path) -> anyhow::Result<String> {
        let output = Command::new(program).args(["semver-checks", "--version"]).output();
        let output = output.with_context(|| format!("{} can't be started", program.display()))?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Asks cargo-semver-checks: the rules that are broken where the next version is not a major one.
    pub(crate) fn broken_rules(&self, program: &Path) -> anyhow::Result<Vec<String>> {
        let mut command = Command::new(program);
        command.args(["semver-checks", "--color", "never", "--release-type", "minor"]);
        command.arg("--baseline-rustdoc").arg(self.folder.join("before.json"));
        command.arg("--current-rustdoc").arg(self.folder.join("after.json"));
        let output = command.output().with_context(|| format!("{} can't be started", program.display()))?;
        let said =
            format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        let rules = said.lines().filter_map(|line| line.strip_prefix("--- failure "));
        let rules: Vec<String> =
            rules.map(|rest| rest.split(':').next().unwrap_or_default().to_owned()).collect();
        ensure!(output.status.success() == rules.is_empty(), "cargo-semver-checks: {said}");
        Ok(rules)
    }

    /// Whether code of a user compiles with a client.
    pub(crate) fn compiles(&self, side: &str, code: &str) -> anyhow::Result<bool> {
        let user = self.folder.join("user");
        let manifest = format!(
            "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{PACKAGE} = {{ path = \"../{side}\", default-features = false }}\n"
        );
        fs::write(user.join("Cargo.toml"), manifest)?;
        fs::copy("Cargo.lock", user.join("Cargo.lock"))?;
        fs::write(user.join("src/lib.rs"), format!("#![allow(unused)]\n{code}\n"))?;
        let output = self.cargo("user").args(["check", "--quiet"]).output()?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success() || said.contains("src/lib.rs"), "the user's crate: {said}");
        Ok(output.status.success())
    }

    fn cargo(&self, side: &str) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(self.folder.join(side)).env("CARGO_TARGET_DIR", self.folder.join("target"));
        command
    }
}
