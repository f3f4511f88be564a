//! `cargo xtask generate`: the library, with `spec/letterpress.toml` and warnings denied.

use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;

use letterpress::{Outcome, Report, Status};

use crate::diff;

/// The configuration, from the workspace's root.
pub(crate) const CONFIG: &str = "spec/letterpress.toml";
/// What mends drift.
pub(crate) const MEND: &str = "cargo xtask generate";

/// Prints or compares, and says what was done.
pub(crate) fn run(check: bool) -> ExitCode {
    let outcome = outcome(Path::new(CONFIG), check);
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if outcome.status() == Status::Clean {
        let color = std::io::stdout().is_terminal() && !no_color;
        print!("{}", letterpress::human(&outcome, &report(color)));
        if !check {
            print!("{}", changes(Path::new("."), color));
        }
    } else {
        eprint!("{}", letterpress::human(&outcome, &report(std::io::stderr().is_terminal() && !no_color)));
    }
    ExitCode::from(outcome.status().code())
}

/// What changes for users of the client since the last commit, and the draft of an entry for the changelog; empty where that
/// is nothing, or nothing that can be told.
fn changes(root: &Path, color: bool) -> String {
    let Some(differing) = diff::since_last_commit(root) else { return String::new() };
    let Some(difference) = differing.difference.as_ref().filter(|found| !found.changes.is_empty()) else {
        return String::new();
    };
    let mut text = "\nFor users of the client, since the last commit:\n\n".to_owned();
    text.push_str(&letterpress::diff::human(difference, differing.version.as_deref(), color));
    let entry = letterpress::diff::changelog(difference);
    if !entry.is_empty() {
        text.push_str(&format!("\nA draft for the changelog:\n\n{entry}"));
    }
    text
}

/// Prints or compares what the configuration describes.
pub(crate) fn outcome(config: &Path, check: bool) -> Outcome {
    match letterpress::configured(config) {
        Ok(mut request) => {
            request.deny_warnings = true;
            if check { letterpress::compare(&request) } else { letterpress::generate(&request) }
        }
        Err(refused) => *refused,
    }
}

pub(crate) fn report(color: bool) -> Report {
    Report::default().color(color).mend(MEND)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_is_what_spec_says() {
        let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(CONFIG);
        let outcome = outcome(&config, true);
        assert_eq!(outcome.status(), Status::Clean, "\n{}", letterpress::human(&outcome, &report(false)));
    }
}
