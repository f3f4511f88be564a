//! `cargo xtask generate`: the library, with `spec/letterpress.toml` and warnings denied.

use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;

use letterpress::{Outcome, Report, Status};

/// The configuration, from the workspace's root.
pub(crate) const CONFIG: &str = "spec/letterpress.toml";
/// What mends drift.
pub(crate) const MEND: &str = "cargo xtask generate";

/// Prints or compares, and says what was done.
pub(crate) fn run(check: bool) -> ExitCode {
    let outcome = outcome(Path::new(CONFIG), check);
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if outcome.status() == Status::Clean {
        print!("{}", letterpress::human(&outcome, &report(std::io::stdout().is_terminal() && !no_color)));
    } else {
        eprint!("{}", letterpress::human(&outcome, &report(std::io::stderr().is_terminal() && !no_color)));
    }
    ExitCode::from(outcome.status().code())
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
