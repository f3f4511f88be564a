//! The repository's own commands, `cargo xtask <command>`. They run from any folder.
//!
//! | file | command |
//! | --- | --- |
//! | `generate` | print `generated/` from `spec/`, or check that it is up to date |
//! | `diff` | what changes for users of the client between two commits of `spec/` |
//! | `ci` | everything a change has to pass |
//! | `package` | what would be published, built from the packaged files alone |
//! | `programs` | `demo`: the examples of `polytomic` against the fake server; `conformance`: client and fake server against prism and schemathesis; `corpus`, `micro`, `edits`, `fuzz-wire`, `bench generate`, `check`, `release` and `cold`: the generator measured with many documents, real and random; `bench call`: a call of the printed client measured; `soak`: the printed client against a server at fault; `report`: reports in a browser; `semver`: our verdicts beside those of cargo-semver-checks |
//! | `compiled` | a step of `ci`: code is made for what is called |
//! | `instructions` | how many instructions printing takes, against the committed count |
//! | `process`, `released` | running other programs; `letterpress` as users have it |
//! | `validate` | the descriptions against tools that know nothing of letterpress |

mod ci;
mod compiled;
mod diff;
mod generate;
mod instructions;
mod package;
mod process;
mod programs;
mod released;
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
    /// Say what changes for users of the client between two commits of spec/; exit with 1 if something breaks
    Diff {
        /// The old commit, as git names it
        old: String,
        /// The new commit; without it what is on disk
        new: Option<String>,
        /// How the changes are written
        #[arg(long, value_enum, default_value = "human")]
        format: letterpress::diff::Format,
    },
    /// Run everything a change has to pass: format, clippy, tests, documentation, drift
    Ci,
    /// Run the examples of polytomic against the fake server: no account, no network
    Demo,
    /// Let prism validate what polytomic sends, and schemathesis what the fake server answers; `client` or `fake` alone
    Conformance(Arguments),
    /// Print, check and round-trip every OpenAPI document of a folder; `corpus --help` says more
    #[command(disable_help_flag = true)]
    Corpus(Arguments),
    /// Print and check a folder of documents of one construct each; show the Markdown table
    #[command(disable_help_flag = true)]
    Micro(Arguments),
    /// Edit every document of a folder one construct at a time, and count what changes beside the edits
    #[command(disable_help_flag = true)]
    Edits(Arguments),
    /// Call clients of random documents with random values, and compare what a server receives
    #[command(disable_help_flag = true)]
    FuzzWire(Arguments),
    /// Compare the verdicts of `letterpress diff` and cargo-semver-checks on edits of one construct each
    #[command(disable_help_flag = true)]
    Semver(Arguments),
    /// Call the printed client for minutes against a server that is always at fault; `soak --help` says more
    #[command(disable_help_flag = true)]
    Soak(Arguments),
    /// Measure what printing takes, compiling, or a call of the printed client; `bench --help` and `bench call --help` say more
    #[command(disable_help_flag = true)]
    Bench(Arguments),
    /// Look at reports in Chromium, of spec/ and of the documents named; pictures are kept below target/report
    Report(Arguments),
    /// Build what would be published from the packaged files alone, with the oldest Rust that each package states
    Package,
    /// Count the instructions that printing takes (with valgrind) and compare with xtask/instructions
    Instructions {
        /// Write the count instead
        #[arg(long)]
        write: bool,
    },
    /// Validate spec/ with validators from PyPI, in a virtual environment under target/
    Validate,
}

/// What the program behind a command takes.
#[derive(Debug, clap::Args)]
struct Arguments {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    all: Vec<String>,
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
        Command::Diff { old, new, format } => diff::run(old, new.as_deref(), *format),
        Command::Ci => ci::run(),
        Command::Demo => programs::demo(),
        Command::Conformance(arguments) => programs::conformance(&arguments.all),
        Command::Corpus(arguments) => programs::corpus("corpus", &arguments.all),
        Command::Micro(arguments) => programs::corpus("micro", &arguments.all),
        Command::Edits(arguments) => programs::corpus("edits", &arguments.all),
        Command::FuzzWire(arguments) => programs::corpus("fuzz-wire", &arguments.all),
        Command::Semver(arguments) => programs::semver(&arguments.all),
        Command::Soak(arguments) => programs::soak(&arguments.all),
        Command::Bench(arguments) => programs::bench(&arguments.all),
        Command::Report(arguments) => programs::report(&arguments.all),
        Command::Package => package::run(),
        Command::Instructions { write } => instructions::run(*write),
        Command::Validate => validate::run(),
    }
}
