//! `cargo xtask soak`: the printed client for minutes against a server that is always at fault, and what it cost.
//!
//! | file | concept |
//! | --- | --- |
//! | `faults` | what the server does on a connection |
//! | `callers` | tasks that call without end, and what became of their calls |
//! | `process` | memory and open files of this process |
//! | `outage` | how many requests a server gets that answers none |

mod callers;
mod faults;
mod outage;
mod process;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use clap::Parser;
use tests::script::Server;

use callers::Tally;
use process::Sample;

/// Call a server that is always at fault, from many tasks, for minutes; fail if a call hangs or something grows
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask soak")]
struct Args {
    /// How long
    #[arg(long, default_value_t = 10.0)]
    minutes: f64,
    /// How many tasks call at once
    #[arg(long, default_value_t = 64)]
    callers: usize,
    /// Makes a run that can be repeated, as far as time allows
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// How often memory and open files are looked at, at most.
const SAMPLES: u32 = 120;

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let outcome =
        runtime.context("no async runtime").and_then(|runtime| runtime.block_on(run(&Args::parse())));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(args: &Args) -> anyhow::Result<()> {
    ensure!(args.minutes > 0.0 && args.callers > 0, "--minutes and --callers must be more than 0");
    println!("seed {}, {} callers, {} minutes", args.seed, args.callers, args.minutes);
    let start = process::sample()?;
    let seed = args.seed;
    let server = Server::counting(move |connection| faults::script(seed, connection)).await;
    let client = callers::Clients::new(&server.url())?;

    let length = Duration::from_secs_f64(args.minutes * 60.0);
    let end = Instant::now() + length;
    let tasks: Vec<_> = (0..args.callers)
        .map(|number| tokio::spawn(callers::call_until(client.clone(), end, seed ^ (number as u64) << 32)))
        .collect();
    let late = tokio::spawn(callers::lateness_until(end));
    let mut samples: Vec<Sample> = Vec::new();
    while Instant::now() < end {
        tokio::time::sleep((length / SAMPLES).max(Duration::from_millis(250))).await;
        samples.push(process::sample()?);
    }
    let mut tally = Tally::default();
    for task in tasks {
        tally.add(&task.await.context("a caller panicked")?);
    }
    let late = late.await.context("the timer panicked")?;
    let hits = server.hits();
    drop(client);
    server.all_closed().await;
    let rest = process::settled(&start).await?;
    tally.print(hits, server.connections());
    println!("{late}");
    process::print(&start, &samples, &rest);

    let reset = outage::run(outage::Kind::Reset, args.callers).await?;
    let busy = outage::run(outage::Kind::Busy, args.callers).await?;
    println!("\noutage: {reset}\noutage: {busy}");

    tally.check(late.most)?;
    process::check(&start, &samples, &rest)?;
    outage::check(&[reset, busy])?;
    println!("\nnothing hung, nothing grew, nothing multiplied");
    Ok(())
}
