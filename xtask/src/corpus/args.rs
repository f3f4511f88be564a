//! What can be asked for.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Measures the generator with many documents.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", arg_required_else_help = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Print, check and round-trip every OpenAPI document of a folder
    Corpus(Corpus),
    /// Print and check a folder of small documents as modules of one crate; show the Markdown table
    Micro(Micro),
    /// Make random documents and values, and compare what the printed client sends and understands with what was meant
    FuzzWire(FuzzWire),
    /// Edit every document of a folder one construct at a time, and count what changes beside the edits
    Edits(Edits),
    /// Measure time, memory and size; show Markdown tables
    #[command(subcommand)]
    Bench(Bench),
    /// Print a crate and write what there is to say about it (a step of `corpus`)
    #[command(hide = true)]
    Print(Print),
    /// Ask what must hold of a printed crate and write what does not (a step of `corpus`)
    #[command(hide = true)]
    Oracles(Print),
    /// Run a program under limits and write what it took (a step of `corpus`)
    #[command(hide = true)]
    Measured(Measured),
}

/// `corpus`: exits with 0 if every document compiled without errors and warnings and every valid example came back and all oracles hold, or the document was refused as
/// invalid by the stages that read it (codes below LP0300).
#[derive(Debug, clap::Args)]
pub(crate) struct Corpus {
    /// The folder: its `*.json`, `*.yaml` and `*.yml` files, smallest first
    pub(crate) folder: PathBuf,
    /// Leave out operations that carry an error, instead of refusing the document
    #[arg(long)]
    pub(crate) keep_going: bool,
    /// Write everything that was found to this file
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Only documents of these names (file names without extension)
    #[arg(long, value_name = "NAME", num_args = 1..)]
    pub(crate) only: Vec<String>,
    /// Compile the printed crates with these features instead of all
    #[arg(long, value_name = "FEATURE", value_delimiter = ',')]
    pub(crate) features: Vec<String>,
    /// Do finished documents again
    #[arg(long)]
    pub(crate) again: bool,
    /// Compile only; decode and encode no examples
    #[arg(long)]
    pub(crate) no_examples: bool,
    /// Seconds that a step of one document may take
    #[arg(long, value_name = "SECONDS", default_value_t = 1800)]
    pub(crate) timeout: u64,
    /// GiB of address space that a step of one document may use
    #[arg(long, value_name = "GIB", default_value_t = 16)]
    pub(crate) memory: u64,
}

/// `micro`: exits with 0 if every document compiled or was refused.
#[derive(Debug, clap::Args)]
pub(crate) struct Micro {
    /// The folder: its `*.json`, `*.yaml` and `*.yml` files
    pub(crate) folder: PathBuf,
}

/// `fuzz-wire`: exits with 0 if client and server agreed on every call.
#[derive(Debug, clap::Args)]
pub(crate) struct FuzzWire {
    /// How many documents
    #[arg(long, default_value_t = 20)]
    pub(crate) documents: usize,
    /// The seed: the same seed makes the same documents and values
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// Start no batch of documents after so many minutes
    #[arg(long)]
    pub(crate) minutes: Option<u64>,
}

/// `edits`: exits with 0 if nothing changed that has nothing to do with its edit.
#[derive(Debug, clap::Args)]
pub(crate) struct Edits {
    /// The folder: its `*.json`, `*.yaml` and `*.yml` files, smallest first
    pub(crate) folder: PathBuf,
    /// Edits of each kind that a document gets at most, spread over it
    #[arg(long, default_value_t = 5)]
    pub(crate) most: usize,
    /// Only documents of at most so many KiB
    #[arg(long, value_name = "KIB", default_value_t = 1024)]
    pub(crate) largest: u64,
    /// Only documents of these names (file names without extension)
    #[arg(long, value_name = "NAME", num_args = 1..)]
    pub(crate) only: Vec<String>,
}

/// `bench`: exits with 0 whatever it finds.
#[derive(Debug, Subcommand)]
#[command(
    after_help = "`bench call` measures a call of the printed client; it is a program of its own, with its own --help."
)]
pub(crate) enum Bench {
    /// What `letterpress generate` takes for each document of a folder, and how that grows with the size
    Generate(BenchGenerate),
    /// What `cargo check` takes for the crate of each document of a folder, its dependencies built before
    Check(BenchCompile),
    /// What a release build takes for it, the bytes of the library, and the lines of code for LLVM where cargo-llvm-lines is installed
    Release(BenchCompile),
    /// What a first build takes for it, with all its dependencies, and how many they are
    Cold(BenchCompile),
}

#[derive(Debug, clap::Args)]
pub(crate) struct BenchGenerate {
    /// The folder: its `*.json`, `*.yaml` and `*.yml` files; without it only the growth is measured
    pub(crate) folder: Option<PathBuf>,
    /// Only documents of these names (file names without extension)
    #[arg(long, value_name = "NAME", num_args = 1..)]
    pub(crate) only: Vec<String>,
    /// Runs of each document, of which the middle counts; documents beyond 16 MiB are run once
    #[arg(long, default_value_t = 5)]
    pub(crate) runs: usize,
    /// Don't measure the growth
    #[arg(long)]
    pub(crate) no_growth: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct BenchCompile {
    /// The folder: its `*.json`, `*.yaml` and `*.yml` files, smallest first
    pub(crate) folder: PathBuf,
    /// Only documents of these names (file names without extension)
    #[arg(long, value_name = "NAME", num_args = 1..)]
    pub(crate) only: Vec<String>,
    /// Compile our crates with these features instead of the default ones
    #[arg(long, value_name = "FEATURE", value_delimiter = ',')]
    pub(crate) features: Vec<String>,
    /// Runs of each document, of which the middle counts
    #[arg(long, default_value_t = 5)]
    pub(crate) runs: usize,
    /// Runs of crates of more lines than a hundred thousand
    #[arg(long, default_value_t = 1)]
    pub(crate) runs_of_large: usize,
    /// Only our own crates
    #[arg(long)]
    pub(crate) alone: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Print {
    pub(crate) document: PathBuf,
    #[arg(long)]
    pub(crate) output: PathBuf,
    #[arg(long)]
    pub(crate) package: String,
    #[arg(long)]
    pub(crate) keep_going: bool,
    #[arg(long)]
    pub(crate) report: PathBuf,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Measured {
    #[arg(long)]
    pub(crate) report: PathBuf,
    #[arg(long)]
    pub(crate) memory: u64,
    #[arg(last = true, required = true)]
    pub(crate) command: Vec<String>,
}
