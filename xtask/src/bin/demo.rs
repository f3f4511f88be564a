//! Runs the examples of `polytomic` against the fake server, and shows each exchange in one line.

use std::process::{Command, ExitCode};

use anyhow::{Context, bail};
use tests::fake::{PARTNER_KEY, Server};

/// The second lists what the first made.
const EXAMPLES: [&str; 2] = ["provision", "organizations"];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<()> {
    // Built before the server starts, so that nothing stands between the exchanges.
    if !cargo().args(["build", "--quiet", "--package", "polytomic", "--examples"]).status()?.success() {
        bail!("the examples don't compile");
    }
    let server = Server::builder().on_exchange(|exchange| println!("    {exchange}")).start();
    let server = server.context("the fake server can't be started")?;
    println!("a fake Polytomic server listens on {}", server.url());
    for example in EXAMPLES {
        println!("\n$ POLYTOMIC_URL={} cargo run --package polytomic --example {example}", server.url());
        let status = cargo()
            .args(["run", "--quiet", "--package", "polytomic", "--example", example])
            .env("POLYTOMIC_URL", server.url())
            .env("POLYTOMIC_PARTNER_KEY", PARTNER_KEY)
            .status()
            .context("cargo can't be started")?;
        if !status.success() {
            bail!("the example `{example}` failed ({status})");
        }
    }
    println!("\n{} exchanges with the fake server; nothing left this machine", server.requests().len());
    Ok(())
}

fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
