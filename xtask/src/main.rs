//! The repository's own commands, `cargo xtask <command>`. They run from any folder.
//!
//! | file | command |
//! | --- | --- |
//! | `generate` | print `generated/` from `spec/`, or check that it is up to date |
//! | `ci` | everything a change has to pass |
//! | `demo` | the examples of `polytomic` against the fake server |
//! | `validate` | the descriptions against tools that know nothing of letterpress |

mod ci;
mod demo;
mod generate;
mod process;
mod validate;

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use clap::{Parser, Subcommand};

/// The repository's own commands.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", arg_required_else_help = true)]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Print generated/ from spec/letterpress.toml
    Generate {
        /// Compare instead of write; exit with 1 and show the differences if generated/ is out of date
        #[arg(long)]
        check: bool,
    },
    /// Run everything a change has to pass: format, clippy, tests, documentation, drift
    Ci,
    /// Run the examples of polytomic against the fake server: no account, no network
    Demo,
    /// Validate spec/ with validators from PyPI, in a virtual environment under target/
    Validate,
}

fn main() -> ExitCode {
    match run(&Args::parse().command) {
        Ok(status) => status,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(command: &Command) -> anyhow::Result<ExitCode> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    std::env::set_current_dir(&root)
        .with_context(|| format!("the workspace {} can't be entered", root.display()))?;
    match command {
        Command::Generate { check } => Ok(generate::run(*check)),
        Command::Ci => ci::run(),
        Command::Demo => demo::run(),
        Command::Validate => validate::run(),
    }
}
