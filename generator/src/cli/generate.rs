//! `letterpress generate` and `letterpress check`.

use std::process::ExitCode;

use clap::CommandFactory;
use clap::error::ErrorKind;
use letterpress::{Module, Outcome, Report, Request};

use super::args::{Args, CheckArgs, GenerateArgs, MessageFormat};
use super::{color, give, tell};

/// `letterpress generate`.
pub(super) fn generate(args: &GenerateArgs) -> ExitCode {
    let mend = mend(args);
    let outcome = match request(args) {
        Ok(request) if args.check => letterpress::compare(&request),
        Ok(request) => letterpress::generate(&request),
        Err(refused) => *refused,
    };
    finish(&outcome, args.message_format, &Report::default().mend(mend).all(args.all_warnings))
}

/// `letterpress check`.
pub(super) fn check(args: &CheckArgs) -> ExitCode {
    let mut module = Module::new(&args.document);
    module.overlays.clone_from(&args.overlay);
    let mut outcome = letterpress::check_module(&module, args.keep_going);
    if args.deny_warnings {
        outcome.deny_warnings();
    }
    finish(&outcome, args.message_format, &Report::default().all(args.all_warnings))
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
    for module in &mut request.modules {
        module.overlays.extend(args.overlay.iter().cloned());
    }
    request.keep_going = args.keep_going;
    request.deny_warnings = args.deny_warnings;
    Ok(request)
}

/// Ends the process as clap does for a call that it doesn't understand.
fn wrong_call(kind: ErrorKind, why: &str) -> ! {
    Args::command().error(kind, why).exit()
}

fn finish(outcome: &Outcome, format: MessageFormat, report: &Report) -> ExitCode {
    match format {
        MessageFormat::Human => tell(&letterpress::human(outcome, &report.clone().color(color()))),
        MessageFormat::Json => give(&letterpress::json(outcome)),
        MessageFormat::Github => {
            give(&letterpress::github(outcome, report.mend.as_deref().unwrap_or_default()))
        }
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
    let path = |path: &Option<std::path::PathBuf>| path.as_ref().map(|path| path.display().to_string());
    option("", path(&args.document));
    args.overlay.iter().for_each(|overlay| option("--overlay", Some(overlay.display().to_string())));
    option("--output", path(&args.output));
    option("--package", args.package.clone());
    option("--config", path(&args.config));
    if args.keep_going {
        words.push("--keep-going".to_owned());
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
