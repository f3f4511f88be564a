//! The compiler's word on a printed crate.

use std::fs;

use anyhow::Context;
use serde_json::Value;

use super::measured::{Cost, End, Limits};
use super::record::{Check, Finding};
use super::released;
use super::workspace::Workspace;

/// `cargo check` of the printed crate. The error says how it ended without a result.
pub(crate) fn check(
    workspace: &Workspace,
    features: &[String],
    limits: Limits,
) -> anyhow::Result<Result<Check, String>> {
    compile(workspace, &["check"], features, limits)
}

/// What the compiler says and takes with one of cargo's commands, for the printed crate alone.
pub(crate) fn compile(
    workspace: &Workspace,
    command: &[&str],
    features: &[String],
    limits: Limits,
) -> anyhow::Result<Result<Check, String>> {
    let mut arguments = command.to_vec();
    arguments.extend(["--lib", "--message-format", "json", "--package", workspace.package.as_str()]);
    let features = selecting(features);
    arguments.extend(features.iter().map(String::as_str));
    let run = || -> anyhow::Result<(End, Cost, Vec<Value>)> {
        // Without a change there is nothing to measure.
        released::touch(&workspace.client().join("src/lib.rs"))?;
        let (end, cost) = workspace.cargo(&arguments, "check.log", limits)?;
        let text =
            fs::read_to_string(workspace.file("check.log")).context("what cargo said can't be read")?;
        Ok((end, cost, text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()))
    };
    let (mut end, mut cost, mut messages) = run()?;
    if end == End::Success && messages.iter().any(|message| is_compiled_dependency(message, workspace)) {
        // The figures are of the crate alone.
        (end, cost, messages) = run()?;
    }
    let mut check = Check { cost, ..Check::default() };
    for message in messages.iter().filter(|message| message["reason"] == "compiler-message") {
        let message = &message["message"];
        let finding = Finding {
            code: message["code"]["code"].as_str().unwrap_or_default().to_owned(),
            message: message["message"].as_str().unwrap_or_default().to_owned(),
            place: place(&message["spans"]),
        };
        match message["level"].as_str() {
            // The compiler's last words: how many there were.
            Some("error") if finding.place.is_empty() && finding.message.starts_with("aborting") => {}
            Some(level) if level.starts_with("error") => check.errors.push(finding),
            Some("warning") if !finding.place.is_empty() => check.warnings.push(finding),
            _ => {}
        }
    }
    Ok(match end {
        End::Success => Ok(check),
        End::Failure if !check.errors.is_empty() => Ok(check),
        End::Failure => {
            Err(format!("cargo {} failed: {}", command.join(" "), first_error(workspace, "check.err")))
        }
        End::Stopped => Err(format!("cargo {} was stopped by a limit of time or memory", command.join(" "))),
    })
}

/// Cargo's arguments for these features alone; none, if none are asked for.
pub(crate) fn selecting(features: &[String]) -> Vec<String> {
    match features.join(",") {
        none if none.is_empty() => Vec::new(),
        features => vec!["--no-default-features".to_owned(), "--features".to_owned(), features],
    }
}

/// The last line of a log.
pub(crate) fn last_line(workspace: &Workspace, log: &str) -> String {
    let text = fs::read_to_string(workspace.file(log)).unwrap_or_default();
    text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default().trim().to_owned()
}

/// The first error in a log; else its last line.
pub(crate) fn first_error(workspace: &Workspace, log: &str) -> String {
    let text = fs::read_to_string(workspace.file(log)).unwrap_or_default();
    let error = text.lines().find(|line| line.starts_with("error"));
    error.map_or_else(|| last_line(workspace, log), str::to_owned)
}

fn is_compiled_dependency(message: &Value, workspace: &Workspace) -> bool {
    let package = message["package_id"].as_str().unwrap_or_default();
    message["reason"] == "compiler-artifact"
        && message["fresh"] == false
        && !package.contains(&workspace.package)
        && !package.contains("/client#")
}

/// File and line of the primary span.
fn place(spans: &Value) -> String {
    let spans = spans.as_array().map(Vec::as_slice).unwrap_or_default();
    let primary = spans.iter().find(|span| span["is_primary"] == true).or(spans.first());
    primary.map_or_else(String::new, |span| {
        let file = span["file_name"].as_str().unwrap_or_default();
        format!("{}:{}", file.strip_prefix("client/").unwrap_or(file), span["line_start"])
    })
}
