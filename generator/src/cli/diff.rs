//! `letterpress diff`.

use std::process::ExitCode;

use letterpress::diff;

use super::args::{DiffArgs, DiffFormat};
use super::{color, give, is_colored, tell};

pub(super) fn run(args: &DiffArgs) -> ExitCode {
    let differing = letterpress::difference_of_files(&args.old, &args.new, &args.overlay, args.keep_going);
    let version = differing.version.as_deref();
    match &differing.difference {
        Some(difference) => give(&match args.format {
            DiffFormat::Human => diff::human(difference, version, is_colored(&std::io::stdout())),
            DiffFormat::Json => {
                diff::json(difference, version, (&differing.old.sources, &differing.new.sources))
            }
            DiffFormat::Markdown => diff::markdown(difference, version),
            DiffFormat::Changelog => diff::changelog(difference),
        }),
        None => {
            let report = letterpress::Report::default().color(color());
            for outcome in [&differing.old, &differing.new] {
                if outcome.diagnostics.has_errors() {
                    match args.format {
                        DiffFormat::Json => give(&letterpress::json(outcome)),
                        _ => tell(&letterpress::human(outcome, &report)),
                    }
                }
            }
        }
    }
    ExitCode::from(differing.code())
}
