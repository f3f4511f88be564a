//! `letterpress report`.

use std::process::ExitCode;

use letterpress::{Outcome, Report, Request, Watched};

use super::args::ReportArgs;
use super::generate::finish;
use super::progress::Progress;

/// Writes the page.
pub(super) fn report(args: &ReportArgs) -> ExitCode {
    let progress = Progress::start(args.messages.message_format);
    let outcome = match request(args) {
        Ok(request) => Watched::new(&|step| progress.step(step)).report(&request, &args.output),
        Err(refused) => *refused,
    };
    finish(&outcome, &args.messages, Report::default(), progress)
}

fn request(args: &ReportArgs) -> Result<Request, Box<Outcome>> {
    let is_configuration = args.document.extension().is_some_and(|extension| extension == "toml");
    let mut request =
        if is_configuration { letterpress::configured(&args.document)? } else { Request::of(&args.document) };
    for module in &mut request.modules {
        module.overlays.extend(args.overlay.iter().cloned());
    }
    request.keep_going = args.keep_going;
    Ok(request)
}
