//! Programs of this package that are built with more than `cargo xtask generate` needs: `demo`, `conformance` and `soak` with servers
//! and the printed client, `corpus` with a validator of JSON Schema, `bench call` with an allocator that counts.

use std::process::ExitCode;

use anyhow::Context;

use crate::process::cargo;

/// `cargo xtask demo`.
pub(crate) fn demo() -> anyhow::Result<ExitCode> {
    hand_over(&["--features", "demo", "--bin", "demo"], &[])
}

/// `cargo xtask conformance`, with the names of its parts.
pub(crate) fn conformance(parts: &[String]) -> anyhow::Result<ExitCode> {
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    hand_over(&["--features", "demo", "--bin", "conformance"], &parts)
}

/// `cargo xtask corpus`, `micro`, `edits` and `fuzz-wire`, with the arguments as they are.
pub(crate) fn corpus(command: &str, arguments: &[String]) -> anyhow::Result<ExitCode> {
    let all: Vec<&str> = std::iter::once(command).chain(arguments.iter().map(String::as_str)).collect();
    hand_over(&["--profile", "measure", "--features", "corpus", "--bin", "corpus"], &all)
}

/// `cargo xtask bench`: `call` is a program of its own, since its allocator counts in all that it is linked with.
pub(crate) fn bench(arguments: &[String]) -> anyhow::Result<ExitCode> {
    match arguments.split_first() {
        Some((call, rest)) if call == "call" => {
            let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
            hand_over(&["--release", "--features", "bench-call", "--bin", "bench-call"], &rest)
        }
        _ => corpus("bench", arguments),
    }
}

/// `cargo xtask semver`, with the arguments as they are.
pub(crate) fn semver(arguments: &[String]) -> anyhow::Result<ExitCode> {
    let all: Vec<&str> = arguments.iter().map(String::as_str).collect();
    hand_over(&["--features", "semver", "--bin", "semver"], &all)
}

/// `cargo xtask soak`, with the arguments as they are.
pub(crate) fn soak(arguments: &[String]) -> anyhow::Result<ExitCode> {
    let all: Vec<&str> = arguments.iter().map(String::as_str).collect();
    hand_over(&["--features", "soak", "--bin", "soak"], &all)
}

/// `cargo xtask report`, with documents to look at. Their paths are relative to the workspace.
pub(crate) fn report(documents: &[String]) -> anyhow::Result<ExitCode> {
    let root = std::env::current_dir().context("the current folder is not known")?;
    let pictures = root.join("target/report");
    let documents = std::env::join_paths(documents.iter().map(|document| root.join(document)))
        .context("a document's path can't be handed over")?;
    let status = cargo()
        .args(["test", "--quiet", "--package", "tests", "--test", "report", "--", "--nocapture"])
        .env("LETTERPRESS_PICTURES", &pictures)
        .env("LETTERPRESS_DOCUMENTS", documents)
        .status()
        .context("cargo can't be started")?;
    if status.success() {
        println!("pictures: {}", pictures.display());
    }
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn hand_over(program: &[&str], arguments: &[&str]) -> anyhow::Result<ExitCode> {
    let status = cargo()
        .args(["run", "--quiet", "--package", "xtask"])
        .args(program)
        .arg("--")
        .args(arguments)
        .status()
        .context("cargo can't be started")?;
    Ok(match status.code() {
        Some(code) => ExitCode::from(u8::try_from(code).unwrap_or(1)),
        None => ExitCode::FAILURE,
    })
}
