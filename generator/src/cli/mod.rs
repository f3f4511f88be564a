//! The command line: arguments in, exit status out. Everything else is the library's.
//!
//! What people read goes to stderr, what tools read (`--message-format json` or `github`) and what was asked for
//! (`explain`, `completions`, `diff`) to stdout, so that the two never mix.

mod args;
mod completions;
mod diff;
mod explain;
mod generate;
mod progress;
mod report;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use clap::Parser;

use self::args::{Args, Command};

/// Runs the command of this process.
pub(crate) fn main() -> ExitCode {
    // clap prints help and version itself with status 0, and a wrong call with status 2.
    match Args::parse().command {
        Command::Generate(args) => generate::generate(&args),
        Command::Check(args) => generate::check(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Report(args) => report::report(&args),
        Command::Explain(args) => explain::explain(args.code.as_deref()),
        Command::Completions(args) => completions::completions(args.shell),
    }
}

/// Prints for people.
fn tell(text: &str) {
    // Nobody is left to tell if stderr is closed.
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// Prints what was asked for.
fn give(text: &str) {
    // A reader that has seen enough, such as `head`, closes stdout.
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Whether people see colours in messages.
fn color() -> bool {
    is_colored(&std::io::stderr())
}

/// Whether people see colours: on a terminal that knows them, unless `NO_COLOR` is set to something.
fn is_colored(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && !is_dumb() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Whether the terminal prints control sequences instead of acting upon them.
fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}
