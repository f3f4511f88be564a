//! `cargo xtask bench call`: what a call through the printed client takes beside the same call written by hand on reqwest and
//! serde, as Markdown. Nothing is asserted of times; that both send the same requests is.
//!
//! | file | concept |
//! | --- | --- |
//! | `server` | a server on a thread of its own, which answers the same each time |
//! | `by_hand` | the calls written by hand, and their types |
//! | `calls` | a call, both ways |
//! | `decoding` | a long answer decoded, both ways |
//! | `rounds` | two ways in turn, and the middle of what they took |

mod by_hand;
mod calls;
mod decoding;
mod rounds;
mod server;

use std::process::ExitCode;

use anyhow::Context;
use clap::Parser;

use rounds::{Compared, Plan};

/// Compare calls of the printed client with the same calls written by hand; show a Markdown table
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask bench call")]
struct Args {
    /// Rounds that count, after a tenth as many that don't; the middle of their means is shown
    #[arg(long, default_value_t = 60)]
    rounds: usize,
    /// Calls of each way in a round
    #[arg(long, default_value_t = 250)]
    calls: usize,
    /// Make these calls alone and measure nothing: for valgrind
    #[arg(long)]
    only: Option<calls::Only>,
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> anyhow::Result<()> {
    // One thread: what the connection's task does counts as well, and the server's work does not.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.context("no async runtime")?;
    let plan = Plan { runtime: &runtime, rounds: args.rounds.max(1), repetitions: args.calls.max(1) };
    if let Some(only) = args.only {
        return calls::repeat(&plan, only);
    }
    let mut rows = calls::compare(&plan)?;
    // Decoding a megabyte takes as long as dozens of calls.
    let plan = Plan { repetitions: plan.repetitions.div_ceil(20), ..plan };
    rows.extend(decoding::compare(&plan)?);
    println!("| what | way | µs | CPU µs | ratio | CPU ratio | allocations | ratio |");
    println!("| --- | --- | --: | --: | --: | --: | --: | --: |");
    for Compared { what, by_hand, printed } in &rows {
        println!(
            "| {what} | by hand | {:.1} | {:.1} | | | {:.1} | |",
            by_hand.wall, by_hand.cpu, by_hand.allocations
        );
        println!(
            "| | printed | {:.1} | {:.1} | {:.3} | {:.3} | {:.1} | {:.3} |",
            printed.wall,
            printed.cpu,
            printed.wall / by_hand.wall,
            printed.cpu / by_hand.cpu,
            printed.allocations,
            printed.allocations / by_hand.allocations,
        );
    }
    Ok(())
}
