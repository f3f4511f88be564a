//! `cargo xtask semver`: what letterpress and cargo-semver-checks say of the same edits.
//!
//! For each edit of `tests/fixtures/changes` the client is printed before and after, both are described by rustdoc, and
//! cargo-semver-checks is asked whether the version has to be a major one. Where it says otherwise than `letterpress diff`, the
//! edit has the reason, and code of a user that compiles with the client before and not with the one after: then
//! letterpress is right, and the compiler proves it.
//!
//! | file | concept |
//! | --- | --- |
//! | `clients` | printing, describing and using the clients |
//! | `verdicts` | the two verdicts, and the table of them |

mod clients;
mod verdicts;

use std::process::ExitCode;

use clap::Parser;

/// Compares the verdicts of `letterpress diff` and cargo-semver-checks on the edits of tests/fixtures/changes.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask semver")]
struct Args {
    /// Only edits whose name has this in it
    #[arg(long, default_value = "")]
    only: String,
    /// The program; `cargo install cargo-semver-checks --locked` builds it
    #[arg(long, default_value = "cargo-semver-checks")]
    program: std::path::PathBuf,
}

fn main() -> ExitCode {
    match verdicts::run(&Args::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}
