//! `letterpress diff`.

use std::process::ExitCode;

use letterpress::diff::Format;

use super::args::DiffArgs;
use super::{color, give, is_colored, tell};

pub(super) fn run(args: &DiffArgs) -> ExitCode {
    let differing = letterpress::difference_of_files(&args.old, &args.new, &args.reading.all());
    match differing.written(args.format, is_colored(&std::io::stdout())) {
        Some(changes) => give(&changes),
        None => {
            let report = letterpress::Report::default().color(color());
            for outcome in differing.refused() {
                match args.format {
                    Format::Json => give(&letterpress::json(outcome)),
                    _ => tell(&letterpress::human(outcome, &report)),
                }
            }
        }
    }
    ExitCode::from(differing.code())
}
