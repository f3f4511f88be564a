//! `cargo xtask demo`: hands over to the program `demo`, which is built with the fake server.

use std::process::ExitCode;

use anyhow::Context;

use crate::process::cargo;

pub(crate) fn run() -> anyhow::Result<ExitCode> {
    let status = cargo()
        .args(["run", "--quiet", "--package", "xtask", "--features", "demo", "--bin", "demo"])
        .status()
        .context("cargo can't be started")?;
    Ok(match status.code() {
        Some(code) => ExitCode::from(u8::try_from(code).unwrap_or(1)),
        None => ExitCode::FAILURE,
    })
}
