//! `letterpress completions`.

use std::process::ExitCode;

use clap::CommandFactory;
use clap_complete::Shell;

use super::args::Args;
use super::give;

/// Prints the script that a shell reads.
pub(super) fn completions(shell: Shell) -> ExitCode {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "letterpress", &mut script);
    give(&String::from_utf8_lossy(&script));
    ExitCode::SUCCESS
}
