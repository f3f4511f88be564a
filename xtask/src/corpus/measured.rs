//! A program under limits of time and memory, and what it took. The limits are set by a process between, so that they hold
//! for the program and all that it starts.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context;
use serde::{Deserialize, Serialize};

use super::args::Measured;

/// What a program took.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Cost {
    /// Seconds from start to end.
    pub(crate) wall: f64,
    /// Seconds of processor time, with all that it started.
    pub(crate) cpu: f64,
    /// MiB of memory of the largest process.
    pub(crate) memory: u64,
}

/// How a program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Success,
    Failure,
    /// It was stopped, or died of a signal: the limits of time or memory.
    Stopped,
}

/// Limits for a program.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) time: Duration,
    /// GiB of address space.
    pub(crate) memory: u64,
}

/// A program with its files.
pub(crate) struct Step<'a> {
    pub(crate) program: &'a Path,
    pub(crate) arguments: Vec<String>,
    pub(crate) folder: &'a Path,
    pub(crate) variables: Vec<(&'static str, String)>,
    /// Where its output goes; `.err` is added for its errors, `.cost` for what it took.
    pub(crate) log: PathBuf,
}

impl Step<'_> {
    /// The file of its standard error.
    pub(crate) fn errors(&self) -> PathBuf {
        self.log.with_extension("err")
    }

    /// Runs the program to its end.
    pub(crate) fn run(&self, limits: Limits) -> anyhow::Result<(End, Cost)> {
        let report = self.log.with_extension("cost");
        // An old report would speak for a run that left none.
        if report.exists() {
            fs::remove_file(&report)?;
        }
        let mut command = Command::new(std::env::current_exe().context("this program has no path")?);
        command
            .args(["measured", "--report"])
            .arg(&report)
            .args(["--memory", &limits.memory.to_string(), "--"])
            .arg(self.program)
            .args(&self.arguments)
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .current_dir(self.folder)
            .stdin(Stdio::null())
            .stdout(File::create(&self.log)?)
            .stderr(File::create(self.errors())?);
        own_group(&mut command);
        let begun = Instant::now();
        let mut child = command.spawn().context("a step can't be started")?;
        let mut stopped = false;
        let status = loop {
            if let Some(status) = child.try_wait()? {
                break status;
            }
            if begun.elapsed() > limits.time && !stopped {
                stop(&mut child)?;
                stopped = true;
            }
            std::thread::sleep(Duration::from_millis(20));
        };
        let cost = fs::read(&report).ok().and_then(|text| serde_json::from_slice(&text).ok());
        let cost = cost.unwrap_or(Cost { wall: begun.elapsed().as_secs_f64(), ..Cost::default() });
        let end = match status.code() {
            Some(0) => End::Success,
            Some(SIGNALLED) | None => End::Stopped,
            Some(_) => End::Failure,
        };
        Ok((end, cost))
    }
}

/// What the process between ends with where a signal ended the program.
const SIGNALLED: i32 = 137;

/// The process between.
pub(crate) fn child(arguments: &Measured) -> anyhow::Result<ExitCode> {
    limit_memory(arguments.memory.saturating_mul(1 << 30))?;
    let (program, rest) = arguments.command.split_first().context("no program")?;
    let begun = Instant::now();
    let status =
        Command::new(program).args(rest).status().with_context(|| format!("{program} can't be started"))?;
    let (cpu, memory) = used();
    let cost = Cost { wall: begun.elapsed().as_secs_f64(), cpu, memory };
    fs::write(&arguments.report, serde_json::to_vec(&cost)?)?;
    Ok(ExitCode::from(u8::try_from(status.code().unwrap_or(SIGNALLED)).unwrap_or(1)))
}

#[cfg(unix)]
fn own_group(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(unix)]
fn stop(child: &mut Child) -> anyhow::Result<()> {
    use nix::sys::signal::{Signal, killpg};
    use nix::unistd::Pid;
    Ok(killpg(Pid::from_raw(child.id().try_into()?), Signal::SIGKILL)?)
}

#[cfg(unix)]
fn limit_memory(bytes: u64) -> anyhow::Result<()> {
    use nix::sys::resource::{Resource, setrlimit};
    setrlimit(Resource::RLIMIT_AS, bytes, bytes).context("memory can't be limited")
}

/// Processor seconds of the programs that ended, and MiB of the largest of them.
#[cfg(unix)]
fn used() -> (f64, u64) {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;
    let Ok(usage) = getrusage(UsageWho::RUSAGE_CHILDREN) else { return (0.0, 0) };
    let milliseconds = (usage.user_time() + usage.system_time()).num_milliseconds();
    // Linux counts in KiB, macOS in bytes.
    let unit = if cfg!(target_os = "macos") { 1 << 20 } else { 1 << 10 };
    let seconds = Duration::from_millis(milliseconds.try_into().unwrap_or_default()).as_secs_f64();
    (seconds, u64::try_from(usage.max_rss()).unwrap_or_default() / unit)
}

// Elsewhere only the time is limited.
#[cfg(not(unix))]
fn own_group(_command: &mut Command) {}

#[cfg(not(unix))]
fn stop(child: &mut Child) -> anyhow::Result<()> {
    Ok(child.kill()?)
}

#[cfg(not(unix))]
fn limit_memory(_bytes: u64) -> anyhow::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
fn used() -> (f64, u64) {
    (0.0, 0)
}
