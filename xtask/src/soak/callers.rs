//! Tasks that call without end, and what became of their calls.

use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, Instant};

use anyhow::ensure;
use polytomic::v2022_12_12::models::UpdateOrganizationRequest;
use polytomic::v2025_09_18::models::CreateOrganizationRequest;
use polytomic::{ClientBuilder, Error, RetryPolicy, Uuid, v2022_12_12, v2025_09_18};

/// The limit of a call, all its attempts and waits included.
const DEADLINE: Duration = Duration::from_secs(2);
/// How late a call may be besides what a bare timer of the same process was late by, twice: what ends a call takes
/// more than one step.
const LATE: Duration = Duration::from_millis(250);

const ORGANIZATION: Uuid = Uuid::from_u128(0x248df4b7_aa70_47b8_a036_33ac447e668d);

/// A client of each version.
#[derive(Clone)]
pub(crate) struct Clients {
    new: v2025_09_18::Client,
    old: v2022_12_12::Client,
}

impl Clients {
    pub(crate) fn new(url: &str) -> anyhow::Result<Self> {
        Ok(Self {
            new: settings(v2025_09_18::Client::builder(), url).bearer("soak-token").build()?,
            old: settings(v2022_12_12::Client::builder(), url).bearer("soak-token").build()?,
        })
    }
}

/// Limits that are reached within seconds, so that a run meets each of them often.
pub(crate) fn settings<C>(builder: ClientBuilder<C>, url: &str) -> ClientBuilder<C> {
    builder
        .base_url(url)
        .timeout(DEADLINE)
        .attempt_timeout(Duration::from_millis(500))
        .max_body_bytes(256 * 1024)
        .retry(RetryPolicy::new().base_delay(Duration::from_millis(20)))
}

/// What became of calls: how many of each kind, and how long they took in buckets of 10 ms.
#[derive(Default)]
pub(crate) struct Tally {
    kinds: BTreeMap<&'static str, u64>,
    buckets: BTreeMap<u128, u64>,
    attempts: u64,
    longest: Duration,
    /// Calls that ended more than [`LATE`] after their limit.
    late: u64,
}

/// Calls one operation after the other until `end`.
pub(crate) async fn call_until(clients: Clients, end: Instant, seed: u64) -> Tally {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut tally = Tally::default();
    let organization = CreateOrganizationRequest::new("Acme").client_secret("soak-secret");
    let large = CreateOrganizationRequest::new("x".repeat(1 << 20));
    let update = UpdateOrganizationRequest::new("Acme");
    while Instant::now() < end {
        let begun = Instant::now();
        let (kind, attempts) = match random.u8(0..16) {
            0..6 => {
                outcome(clients.new.organization().list().response().await.map(|answer| answer.attempts()))
            }
            6..10 => {
                let call = clients.new.organization().create(&organization);
                outcome(call.response().await.map(|answer| answer.attempts()))
            }
            10..13 => {
                let call = clients.old.organization().update(ORGANIZATION, &update);
                outcome(call.response().await.map(|answer| answer.attempts()))
            }
            13 => {
                let call = clients.new.organization().create(&large);
                outcome(call.response().await.map(|answer| answer.attempts()))
            }
            14 => {
                let call = clients.new.organization().delete(ORGANIZATION);
                outcome(call.response().await.map(|answer| answer.attempts()))
            }
            _ => {
                // The caller does not wait for the end.
                let patience = Duration::from_millis(random.u64(0..50));
                let call = clients.new.organization().list().response();
                match tokio::time::timeout(patience, call).await {
                    Ok(result) => outcome(result.map(|answer| answer.attempts())),
                    Err(_) => ("dropped by the caller", 0),
                }
            }
        };
        tally.count(kind, attempts, begun.elapsed());
    }
    tally
}

/// How late a timer of this process was: what a busy machine does to everything in it.
#[derive(Default)]
pub(crate) struct Lateness {
    pub(crate) most: Duration,
    /// How often the timer ran, and how often it was more than [`LATE`] late.
    ticks: u64,
    late: u64,
}

pub(crate) async fn lateness_until(end: Instant) -> Lateness {
    const STEP: Duration = Duration::from_millis(20);
    let mut lateness = Lateness::default();
    while Instant::now() < end {
        let begun = Instant::now();
        tokio::time::sleep(STEP).await;
        let late = begun.elapsed().saturating_sub(STEP);
        lateness.most = lateness.most.max(late);
        lateness.ticks += 1;
        lateness.late += u64::from(late > LATE);
    }
    lateness
}

impl fmt::Display for Lateness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "a timer of this process was late by more than {LATE:?} in {} of {} times, by at most {:?}",
            self.late, self.ticks, self.most
        )
    }
}

/// The kind of a result, and the attempts it took.
fn outcome<E>(result: Result<u32, Error<E>>) -> (&'static str, u32) {
    match &result {
        Ok(attempts) => ("success", *attempts),
        Err(error) => {
            let kind = match error {
                Error::Api(_) => "documented error",
                Error::Status(_) => "other status",
                Error::Decode(_) => "another body",
                Error::Timeout(_) => "timeout",
                Error::Transport(_) => "connection",
                _ => "refused before sending",
            };
            (kind, error.attempts())
        }
    }
}

impl Tally {
    fn count(&mut self, kind: &'static str, attempts: u32, took: Duration) {
        *self.kinds.entry(kind).or_default() += 1;
        *self.buckets.entry(took.as_millis() / 10).or_default() += 1;
        self.attempts += u64::from(attempts);
        self.longest = self.longest.max(took);
        self.late += u64::from(took > DEADLINE + LATE);
    }

    pub(crate) fn add(&mut self, other: &Self) {
        for (kind, count) in &other.kinds {
            *self.kinds.entry(kind).or_default() += count;
        }
        for (bucket, count) in &other.buckets {
            *self.buckets.entry(*bucket).or_default() += count;
        }
        self.attempts += other.attempts;
        self.longest = self.longest.max(other.longest);
        self.late += other.late;
    }

    fn calls(&self) -> u64 {
        self.kinds.values().sum()
    }

    /// The time that this part of the calls did not exceed.
    fn percentile(&self, part: f64) -> Duration {
        let wanted = (self.calls() as f64 * part) as u64;
        let mut seen = 0;
        for (bucket, count) in &self.buckets {
            seen += count;
            if seen >= wanted {
                return Duration::from_millis(u64::try_from((bucket + 1) * 10).unwrap_or(u64::MAX));
            }
        }
        self.longest
    }

    pub(crate) fn print(&self, hits: usize, connections: usize) {
        println!(
            "\n{} calls, {} attempts, {hits} requests received on {connections} connections",
            self.calls(),
            self.attempts
        );
        for (kind, count) in &self.kinds {
            println!("  {count:>9}  {kind}");
        }
        println!(
            "time of a call: half within {:?}, 99 % within {:?}, the longest {:?}; the limit is {DEADLINE:?}",
            self.percentile(0.5),
            self.percentile(0.99),
            self.longest
        );
        println!(
            "{} calls ended more than {LATE:?} after their limit, the latest {:?} after it",
            self.late,
            self.longest.saturating_sub(DEADLINE)
        );
    }

    /// # Errors
    /// A call outlived its limit, by more than `late` explains, or was refused.
    pub(crate) fn check(&self, late: Duration) -> anyhow::Result<()> {
        ensure!(self.calls() > 0, "no call ended");
        let limit = DEADLINE + LATE + 2 * late;
        ensure!(self.longest <= limit, "a call took {:?}, more than {limit:?}", self.longest);
        ensure!(!self.kinds.contains_key("refused before sending"), "a call was refused before sending");
        Ok(())
    }
}
