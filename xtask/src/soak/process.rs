//! Memory and open files of this process, client and server together.

use std::fs;
use std::time::Duration;

use anyhow::{Context, ensure};

/// What the process has at one moment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sample {
    /// Resident memory in KiB.
    memory: u64,
    files: usize,
    threads: u64,
}

/// Memory may differ by this much between two parts of a run, in KiB: allocators give back late.
const TOLERANCE: u64 = 8 * 1024;

/// Looks at the process.
///
/// # Errors
/// The system has no `/proc/self`.
pub(crate) fn sample() -> anyhow::Result<Sample> {
    let status = fs::read_to_string("/proc/self/status").context("soak needs /proc/self, which Linux has")?;
    let field = |name: &str| {
        let value = status.lines().find_map(|line| line.strip_prefix(name))?;
        value.trim().trim_end_matches(" kB").parse().ok()
    };
    Ok(Sample {
        memory: field("VmRSS:").context("no VmRSS")?,
        files: fs::read_dir("/proc/self/fd").context("no /proc/self/fd")?.count(),
        threads: field("Threads:").context("no Threads")?,
    })
}

/// The process once its files are as many as in the beginning, or after some seconds.
pub(crate) async fn settled(start: &Sample) -> anyhow::Result<Sample> {
    for _ in 0..50 {
        let now = sample()?;
        if now.files <= start.files + LISTENER {
            return Ok(now);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    sample()
}

/// The server still listens.
const LISTENER: usize = 1;

fn most(samples: &[Sample], of: fn(&Sample) -> u64) -> u64 {
    samples.iter().map(of).max().unwrap_or_default()
}

fn files(sample: &Sample) -> u64 {
    sample.files as u64
}

/// The second quarter of a run, when everything is warm, and the last.
fn quarters(samples: &[Sample]) -> [&[Sample]; 2] {
    let quarter = samples.len() / 4;
    let of = |range| samples.get(range).unwrap_or_default();
    [of(quarter..2 * quarter), of(3 * quarter..samples.len())]
}

pub(crate) fn print(start: &Sample, samples: &[Sample], rest: &Sample) {
    let [second, last] = quarters(samples);
    println!("\n{:<22}{:>12}{:>12}{:>10}", "", "memory KiB", "open files", "threads");
    for (name, part) in [
        ("at the beginning", std::slice::from_ref(start)),
        ("second quarter, most", second),
        ("last quarter, most", last),
        ("at the end", std::slice::from_ref(rest)),
    ] {
        let values =
            [most(part, |sample| sample.memory), most(part, files), most(part, |sample| sample.threads)];
        println!("{name:<22}{:>12}{:>12}{:>10}", values[0], values[1], values[2]);
    }
}

/// # Errors
/// Something grew.
pub(crate) fn check(start: &Sample, samples: &[Sample], rest: &Sample) -> anyhow::Result<()> {
    let [second, last] = quarters(samples);
    ensure!(!second.is_empty() && !last.is_empty(), "the run was too short to compare its parts");
    let [early, late] = [second, last].map(|part| most(part, |sample| sample.memory));
    ensure!(late <= early + early / 10 + TOLERANCE, "memory grew from {early} to {late} KiB");
    let [early, late] = [second, last].map(|part| most(part, files));
    ensure!(late <= early + early / 4 + 32, "open files grew from {early} to {late}");
    ensure!(
        rest.files <= start.files + LISTENER,
        "{} files stay open, {} at the beginning",
        rest.files,
        start.files
    );
    Ok(())
}
