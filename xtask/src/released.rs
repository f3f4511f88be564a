//! The command `letterpress`, built as users have it; where cargo builds, and how it is made to. Used by this program and by the one of the corpus.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, bail};

/// The folder that cargo builds into.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from)
}

/// Makes a file look changed: what has not changed is not compiled again.
pub(crate) fn touch(path: &Path) -> anyhow::Result<()> {
    let file = File::options().append(true).open(path);
    let file = file.with_context(|| format!("{} is not there", path.display()))?;
    Ok(file.set_modified(SystemTime::now())?)
}

/// Builds the command, and says where it is.
pub(crate) fn letterpress() -> anyhow::Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--release", "--quiet", "--package", "letterpress"])
        .status()
        .context("cargo can't be started")?;
    if !status.success() {
        bail!("letterpress is not built");
    }
    let program = target().join("release").join(format!("letterpress{}", std::env::consts::EXE_SUFFIX));
    program.canonicalize().with_context(|| format!("{} is not there", program.display()))
}
