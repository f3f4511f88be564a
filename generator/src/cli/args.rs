//! What can be asked for.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use letterpress::Reading;
use letterpress::diff::Format;

/// Reads an OpenAPI description and prints a Rust client.
#[derive(Debug, Parser)]
#[command(
    version,
    arg_required_else_help = true,
    after_help = "Examples:
  letterpress generate api.yaml --output client --package my-client
  letterpress generate --config spec/letterpress.toml --check
  letterpress check api.yaml
  letterpress diff old.yaml new.yaml
  letterpress report api.yaml --output report.html
  letterpress explain LP0203

Exit status: 0 done, 1 drift found (--check) or a breaking change (diff), 2 the document or the call is wrong and nothing was written."
)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Print a client, or check that a printed one is up to date
    Generate(GenerateArgs),
    /// Say what is wrong with a document, and write nothing
    Check(CheckArgs),
    /// Say what changes for users of the client between two documents
    Diff(DiffArgs),
    /// Write a page that shows what a document becomes, and what is wrong with it
    Report(ReportArgs),
    /// Explain a code such as LP0203, or list all codes
    Explain(ExplainArgs),
    /// Print what makes a shell complete the words of this command
    Completions(CompletionsArgs),
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  letterpress generate api.yaml --output client --package my-client
      prints a complete crate into the folder `client`
  letterpress generate api.yaml --output client --package my-client --check
      exits with 1 and shows the differences if `client` is not what would be printed
  letterpress generate --config letterpress.toml
      prints what the configuration describes: package fields, several documents

Only files that letterpress printed are replaced or removed. CRLF line ends are no difference.
Exit status: 0 done, 1 drift found (--check), 2 the document or the call is wrong and nothing was written.")]
pub(super) struct GenerateArgs {
    /// OpenAPI 3.0, 3.1 or 3.2 document, YAML or JSON
    #[arg(required_unless_present = "config", requires_all = ["output", "package"])]
    pub(super) document: Option<PathBuf>,
    /// Folder that becomes the crate
    #[arg(long, value_name = "DIR", requires = "document")]
    pub(super) output: Option<PathBuf>,
    /// Name of the crate
    #[arg(long, value_name = "NAME", requires = "document", value_parser = package_name)]
    pub(super) package: Option<String>,
    /// Configuration file instead of DOCUMENT, --output and --package
    #[arg(long, value_name = "FILE", conflicts_with_all = ["document", "output", "package", "overlay", "references"])]
    pub(super) config: Option<PathBuf>,
    /// Depend on the crate letterpress-runtime instead of printing the runtime: several clients share it, compiled once
    #[arg(long)]
    pub(super) shared_runtime: bool,
    /// Compare instead of write, and exit with 1 if anything differs
    #[arg(long)]
    pub(super) check: bool,
    #[command(flatten)]
    pub(super) reading: ReadingArgs,
    /// Refuse the document for a warning, too
    #[arg(long)]
    pub(super) deny_warnings: bool,
    #[command(flatten)]
    pub(super) messages: MessageArgs,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  letterpress check api.yaml
      shows what is wrong, line by line; of warnings the first of each kind
  letterpress check api.yaml --verbose
      shows all of them
  letterpress check api.yaml --message-format json | jq .code
      gives a line of JSON for each, on stdout

Exit status: 0 the document can be printed, 2 it can't.")]
pub(super) struct CheckArgs {
    /// OpenAPI 3.0, 3.1 or 3.2 document, YAML or JSON
    pub(super) document: PathBuf,
    #[command(flatten)]
    pub(super) reading: ReadingArgs,
    /// Exit with 2 for a warning, too
    #[arg(long)]
    pub(super) deny_warnings: bool,
    #[command(flatten)]
    pub(super) messages: MessageArgs,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  letterpress diff api-1.yaml api-2.yaml
  letterpress diff old/letterpress.toml letterpress.toml --format markdown
      all modules of two configurations, as a comment for a pull request
  letterpress diff api-1.yaml api-2.yaml --format changelog >> CHANGELOG.draft.md

Breaking: code that is there may not compile any more. Wire: it compiles, and something else travels, or other values
are refused before sending. Additive: there is more. Documentation: only what is said changes.
Exit status: 0 nothing breaks, 1 something breaks, 2 a document or the call is wrong.")]
pub(super) struct DiffArgs {
    /// The old document, or configuration (.toml)
    pub(super) old: PathBuf,
    /// The new document, or configuration (.toml)
    pub(super) new: PathBuf,
    #[command(flatten)]
    pub(super) reading: ReadingArgs,
    /// How the changes are written, on stdout
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    pub(super) format: Format,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  letterpress report api.yaml --output report.html
      one file for a browser: each operation and schema with the Rust that it becomes, and what is wrong, at its line
  letterpress report letterpress.toml --output report.html
      all documents of a configuration

A file that is no report is not replaced. The page loads nothing, and everything but the search works without scripts.
Exit status: 0 done, 2 the document or the call is wrong and nothing was written.")]
pub(super) struct ReportArgs {
    /// OpenAPI 3.0, 3.1 or 3.2 document, YAML or JSON; or a configuration (.toml)
    pub(super) document: PathBuf,
    /// The file that becomes the page
    #[arg(long, value_name = "FILE")]
    pub(super) output: PathBuf,
    #[command(flatten)]
    pub(super) reading: ReadingArgs,
    #[command(flatten)]
    pub(super) messages: MessageArgs,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  letterpress explain LP0203
      tells what the code means, why, and what to do
  letterpress explain
      lists all codes")]
pub(super) struct ExplainArgs {
    /// The code to explain; without it all codes are listed
    pub(super) code: Option<String>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  letterpress completions bash > ~/.local/share/bash-completion/completions/letterpress
  letterpress completions zsh > \"${fpath[1]}/_letterpress\"
  letterpress completions fish > ~/.config/fish/completions/letterpress.fish
  letterpress completions powershell >> $PROFILE")]
pub(super) struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    pub(super) shell: Shell,
}

/// How documents are read.
#[derive(Debug, clap::Args)]
pub(super) struct ReadingArgs {
    /// OpenAPI Overlay (1.0, 1.1) that changes each document before it is read; several in their order
    #[arg(long, value_name = "FILE")]
    pub(super) overlay: Vec<PathBuf>,
    /// Folder that references may lead into, beside the document's own; may be given several times
    #[arg(long, value_name = "DIR", value_parser = folder)]
    pub(super) references: Vec<PathBuf>,
    /// Leave out operations that carry an error, and list them
    #[arg(long)]
    pub(super) keep_going: bool,
}

impl ReadingArgs {
    pub(super) fn all(&self) -> Reading {
        let mut reading = Reading::default();
        reading.overlays.clone_from(&self.overlay);
        reading.references.clone_from(&self.references);
        reading.keep_going = self.keep_going;
        reading
    }
}

/// How much is said, and for whom.
#[derive(Debug, clap::Args)]
pub(super) struct MessageArgs {
    /// Show each warning and note in full, instead of the first of each kind and the places of the others
    #[arg(short, long)]
    pub(super) verbose: bool,
    /// For whom messages are printed: people (stderr), tools or GitHub (stdout)
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    pub(super) message_format: MessageFormat,
}

/// For whom messages are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum MessageFormat {
    /// Source lines, underlined, on stderr
    Human,
    /// One JSON object a line, on stdout
    Json,
    /// GitHub workflow commands, on stdout
    Github,
}

fn package_name(name: &str) -> Result<String, String> {
    letterpress::check_package_name(name).map(|()| name.to_owned())
}

fn folder(path: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(path);
    if path.is_dir() { Ok(path) } else { Err("there is no such folder".to_owned()) }
}
