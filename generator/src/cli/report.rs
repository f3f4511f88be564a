//! `letterpress report`.

use std::process::ExitCode;

use letterpress::{Report, Watched};

use super::args::ReportArgs;
use super::generate::finish;
use super::progress::Progress;

/// Writes the page.
pub(super) fn report(args: &ReportArgs) -> ExitCode {
    let progress = Progress::start(args.messages.message_format);
    let outcome = match letterpress::requested(&args.document, &args.reading.all()) {
        Ok(request) => Watched::new(&|step| progress.step(step)).report(&request, &args.output),
        Err(refused) => *refused,
    };
    finish(&outcome, &args.messages, Report::default(), progress)
}
