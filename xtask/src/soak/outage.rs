//! How many requests a server gets that answers none: retries must not multiply its load.

use std::fmt;

use anyhow::ensure;
use polytomic::v2025_09_18::Client;
use tests::script::{Act, Script, Server, answer};

use crate::callers::settings;

/// The most requests for each call.
const AMPLIFICATION: f64 = 1.2;
const CALLS_OF_EACH: usize = 50;

/// What the server does to every request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// It resets the connection.
    Reset,
    /// It answers 503.
    Busy,
}

/// What an outage cost.
#[derive(Debug)]
pub(crate) struct Outage {
    kind: Kind,
    calls: usize,
    requests: usize,
}

/// Calls from many tasks with one client while nothing succeeds.
pub(crate) async fn run(kind: Kind, callers: usize) -> anyhow::Result<Outage> {
    let script = match kind {
        Kind::Reset => Script::new([Act::Read, Act::Reset]),
        Kind::Busy => Script::serving(answer("503 Busy", "", "")),
    };
    let server = Server::counting(move |_| script.clone()).await;
    let client = settings(Client::builder(), &server.url()).bearer("soak-token").build()?;
    let tasks: Vec<_> = (0..callers)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                let mut failed = 0;
                for _ in 0..CALLS_OF_EACH {
                    failed += usize::from(client.organization().list().await.is_err());
                }
                failed
            })
        })
        .collect();
    let mut failed = 0;
    for task in tasks {
        failed += task.await?;
    }
    let calls = callers * CALLS_OF_EACH;
    ensure!(failed == calls, "{} of {calls} calls succeeded without a server", calls - failed);
    Ok(Outage { kind, calls, requests: server.hits() })
}

impl Outage {
    fn amplification(&self) -> f64 {
        self.requests as f64 / self.calls as f64
    }
}

impl fmt::Display for Outage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            Kind::Reset => "every connection is reset",
            Kind::Busy => "every answer is 503",
        };
        write!(
            f,
            "{what}: {} requests for {} calls, {:.3} for each",
            self.requests,
            self.calls,
            self.amplification()
        )
    }
}

/// # Errors
/// Retries multiplied the load.
pub(crate) fn check(outages: &[Outage]) -> anyhow::Result<()> {
    for outage in outages {
        ensure!(outage.amplification() <= AMPLIFICATION, "{outage}, more than {AMPLIFICATION}");
    }
    Ok(())
}
