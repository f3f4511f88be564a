//! `cargo xtask instructions`: how many instructions printing takes, counted by valgrind, against the committed count. Time
//! depends on the machine and on what else it does; this does not.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, bail};

use crate::released;

/// The configuration that is printed, and compared with what is there: nothing is written.
const CONFIG: &str = "tests/documents/letterpress.toml";
/// The folder of its documents.
const DOCUMENTS: &str = "tests/documents";
/// The committed count, for each byte of the documents: more documents alone change little.
const COMMITTED: &str = "xtask/instructions";
/// What sets the committed count anew.
pub(crate) const MEND: &str = "cargo xtask instructions --write";
/// How much more is allowed: two runs differ by 0.03 %, compilers and processors by more.
const ALLOWED: f64 = 0.1;

/// What came out.
pub(crate) enum Finding {
    /// There is no valgrind.
    NotMeasured,
    /// Instructions for each byte, and what that is against the committed count, as a part of it.
    Measured { count: u64, change: f64 },
}

impl Finding {
    /// Whether it is no more than is allowed.
    pub(crate) fn is_fine(&self) -> bool {
        match self {
            Self::NotMeasured => true,
            Self::Measured { change, .. } => *change <= ALLOWED,
        }
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotMeasured => f.write_str("skipped: valgrind is not installed"),
            Self::Measured { count, change } => {
                write!(f, "{count} instructions a byte, {:+.1} % of what was committed", change * 100.0)
            }
        }
    }
}

/// Counts, and compares or writes the count.
pub(crate) fn run(write: bool) -> anyhow::Result<ExitCode> {
    if write {
        let Some(count) = count()? else { bail!("valgrind is not installed") };
        fs::write(COMMITTED, format!("{count}\n"))
            .with_context(|| format!("{COMMITTED} can't be written"))?;
        println!("wrote {COMMITTED}: {count} instructions a byte");
        return Ok(ExitCode::SUCCESS);
    }
    let finding = finding()?;
    println!("{finding}");
    if finding.is_fine() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("printing takes more than {:.0} % longer; if that is meant: {MEND}", ALLOWED * 100.0);
    Ok(ExitCode::FAILURE)
}

/// Counts, and compares with the committed count.
pub(crate) fn finding() -> anyhow::Result<Finding> {
    let Some(count) = count()? else { return Ok(Finding::NotMeasured) };
    let text = fs::read_to_string(COMMITTED).with_context(|| format!("{COMMITTED} can't be read"))?;
    let committed: f64 =
        text.trim().parse().with_context(|| format!("{COMMITTED} is no number; write it with {MEND}"))?;
    Ok(Finding::Measured { count, change: count as f64 / committed - 1.0 })
}

/// Instructions for each byte of the documents; `None` without valgrind.
fn count() -> anyhow::Result<Option<u64>> {
    if !Command::new("valgrind").arg("--version").output().is_ok_and(|output| output.status.success()) {
        return Ok(None);
    }
    let output = Command::new("valgrind")
        .args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"])
        .arg(released::letterpress()?)
        .args(["generate", "--config", CONFIG, "--check"])
        .output()
        .context("valgrind can't be started")?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() {
        bail!("{CONFIG} does not print what is there:\n{said}{}", String::from_utf8_lossy(&output.stdout));
    }
    let total = instructions(&said).with_context(|| format!("valgrind says no count:\n{said}"))?;
    Ok(Some(total / bytes()?.max(1)))
}

/// The count in what valgrind says: `==1== I refs: 1,234`.
fn instructions(said: &str) -> Option<u64> {
    let (_, count) = said.lines().rev().find_map(|line| line.split_once("refs:"))?;
    let digits: String = count.chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// The size of the documents.
fn bytes() -> anyhow::Result<u64> {
    let mut bytes = 0;
    for entry in fs::read_dir(Path::new(DOCUMENTS)).with_context(|| format!("{DOCUMENTS} can't be read"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "yaml" || extension == "json") {
            bytes += fs::metadata(&path)?.len();
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_found_in_what_valgrind_says() {
        let said = "==7== Cachegrind, a profiler\n==7== Command: letterpress\n==7== \n==7== I refs:        2,276,013,545\n";
        assert_eq!(instructions(said), Some(2_276_013_545));
        assert_eq!(instructions("==7== nothing"), None);
    }

    #[test]
    fn more_than_is_allowed_is_seen() {
        let finding = |change| Finding::Measured { count: 1, change };
        assert!(finding(-0.5).is_fine() && finding(0.099).is_fine() && Finding::NotMeasured.is_fine());
        assert!(!finding(0.101).is_fine());
    }
}
