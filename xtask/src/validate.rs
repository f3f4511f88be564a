//! `cargo xtask validate`: `spec/validate.py` with the tools that `spec/requirements.txt` pins, in a virtual environment.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, bail};

use crate::released;

const REQUIREMENTS: &str = "spec/requirements.txt";
const SCRIPT: &str = "spec/validate.py";

pub(crate) fn run() -> anyhow::Result<ExitCode> {
    let environment = released::target().join("validate");
    let python =
        if cfg!(windows) { environment.join("Scripts/python.exe") } else { environment.join("bin/python") };
    prepare(&environment, &python)?;
    let status = Command::new(&python).arg(SCRIPT).status().context("python can't be started")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Makes the environment, unless it is there with these very requirements.
fn prepare(environment: &Path, python: &Path) -> anyhow::Result<()> {
    let stamp = environment.join("requirements.txt");
    let wanted = fs::read(REQUIREMENTS).with_context(|| format!("{REQUIREMENTS} can't be read"))?;
    if python.exists() && fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let Some(system) = ["python3", "python"].into_iter().find(|name| is_python3(name)) else {
        bail!("python3 is not installed; the validators need it (nothing else in this repository does)");
    };
    println!("installing the validators of {REQUIREMENTS} into {}", environment.display());
    let made = Command::new(system).args(["-m", "venv", "--clear"]).arg(environment).status()?;
    if !made.success() {
        bail!(
            "{system} can't make a virtual environment; on Debian and Ubuntu it needs the package python3-venv"
        );
    }
    let installed = Command::new(python)
        .args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--requirement",
            REQUIREMENTS,
        ])
        .status()?;
    if !installed.success() {
        bail!("pip can't install the validators; without a network they have to be installed once before");
    }
    fs::write(&stamp, wanted).with_context(|| format!("{} can't be written", stamp.display()))
}

fn is_python3(name: &str) -> bool {
    let version = Command::new(name).arg("--version").stderr(Stdio::null()).output();
    version.is_ok_and(|output| output.status.success() && output.stdout.starts_with(b"Python 3"))
}
