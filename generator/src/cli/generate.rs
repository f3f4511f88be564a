//! `letterpress generate` and `letterpress check`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::CommandFactory;
use clap::error::ErrorKind;
use letterpress::{Module, Outcome, Report, Request, Step, Watched};

use super::args::{Args, CheckArgs, GenerateArgs, MessageArgs, MessageFormat};
use super::progress::Progress;
use super::{color, give, tell};

/// `letterpress generate`.
pub(super) fn generate(args: &GenerateArgs) -> ExitCode {
    let progress = Progress::start(args.messages.message_format);
    let watch = |step: Step<'_>| progress.step(step);
    let outcome = match request(args) {
        Ok(request) if args.check => Watched::new(&watch).compare(&request),
        Ok(request) => Watched::new(&watch).generate(&request),
        Err(refused) => *refused,
    };
    finish(&outcome, &args.messages, Report::default().mend(mend(args)), progress)
}

/// `letterpress check`.
pub(super) fn check(args: &CheckArgs) -> ExitCode {
    let progress = Progress::start(args.messages.message_format);
    let mut module = Module::new(&args.document);
    let reading = args.reading.all();
    module.read_with(&reading);
    let mut outcome = Watched::new(&|step| progress.step(step)).check_module(&module, reading.keep_going);
    if args.deny_warnings {
        outcome.deny_warnings();
    }
    finish(&outcome, &args.messages, Report::default(), progress)
}

fn request(args: &GenerateArgs) -> Result<Request, Box<Outcome>> {
    let mut request = match (&args.config, &args.document, &args.output, &args.package) {
        (Some(config), ..) => letterpress::configured(config)?,
        (None, Some(document), Some(output), Some(package)) => {
            match Request::new(document, output, package) {
                Ok(request) => request,
                Err(why) => wrong_call(ErrorKind::ValueValidation, &why),
            }
        }
        _ => {
            wrong_call(ErrorKind::MissingRequiredArgument, "DOCUMENT, --output and --package belong together")
        }
    };
    request.read_with(&args.reading.all());
    request.shared_runtime |= args.shared_runtime;
    request.deny_warnings = args.deny_warnings;
    Ok(request)
}

/// Ends the process as clap does for a call that it doesn't understand.
fn wrong_call(kind: ErrorKind, why: &str) -> ! {
    Args::command().error(kind, why).exit()
}

/// Says what there is to say. To find the places of many messages takes its time, too.
pub(super) fn finish(
    outcome: &Outcome,
    messages: &MessageArgs,
    report: Report,
    progress: Progress,
) -> ExitCode {
    let report = report.all(messages.verbose).color(color());
    let text = match messages.message_format {
        MessageFormat::Human => letterpress::human(outcome, &report),
        MessageFormat::Json => letterpress::json(outcome),
        MessageFormat::Github => letterpress::github(outcome, report.mend.as_deref().unwrap_or_default()),
    };
    drop(progress);
    match messages.message_format {
        MessageFormat::Human => tell(&text),
        MessageFormat::Json | MessageFormat::Github => give(&text),
    }
    ExitCode::from(outcome.status().code())
}

/// The same call without `--check`.
fn mend(args: &GenerateArgs) -> String {
    let mut words = vec!["letterpress".to_owned(), "generate".to_owned()];
    let mut option = |name: &str, value: Option<String>| {
        words.extend(value.into_iter().flat_map(|value| {
            let name = (!name.is_empty()).then(|| name.to_owned());
            name.into_iter().chain(std::iter::once(quoted(&value)))
        }));
    };
    let path = |path: &PathBuf| Some(path.display().to_string());
    option("", args.document.as_ref().and_then(path));
    args.reading.overlay.iter().for_each(|overlay| option("--overlay", path(overlay)));
    args.reading.references.iter().for_each(|folder| option("--references", path(folder)));
    option("--output", args.output.as_ref().and_then(path));
    option("--package", args.package.clone());
    option("--config", args.config.as_ref().and_then(path));
    let flags = [("--shared-runtime", args.shared_runtime), ("--keep-going", args.reading.keep_going)];
    for (name, is_set) in flags {
        if is_set {
            words.push(name.to_owned());
        }
    }
    words.join(" ")
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |character: char| character.is_alphanumeric() || "-_./:\\".contains(character);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}
