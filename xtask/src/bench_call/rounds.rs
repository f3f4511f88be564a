//! Two ways in turn, and the middle of what they took.

use std::time::{Duration, Instant};

use anyhow::Context;
use nix::time::{ClockId, clock_gettime};
use tokio::runtime::Runtime;

/// How often.
#[derive(Clone, Copy)]
pub(crate) struct Plan<'r> {
    pub(crate) runtime: &'r Runtime,
    /// Rounds that count.
    pub(crate) rounds: usize,
    /// Repetitions of each way in a round.
    pub(crate) repetitions: usize,
}

/// What one repetition took.
#[derive(Clone, Copy)]
pub(crate) struct Taken {
    /// Microseconds, the middle of the rounds' means.
    pub(crate) wall: f64,
    /// Microseconds of this thread on a processor, the middle of the rounds' means.
    pub(crate) cpu: f64,
    /// Allocations of this thread, the mean of a round that is not timed.
    pub(crate) allocations: f64,
}

/// Two ways to the same.
pub(crate) struct Compared {
    pub(crate) what: &'static str,
    pub(crate) by_hand: Taken,
    pub(crate) printed: Taken,
}

impl Plan<'_> {
    /// Runs both ways in turn; which is first changes from round to round.
    pub(crate) fn compare(
        &self,
        what: &'static str,
        by_hand: impl AsyncFn() -> anyhow::Result<()>,
        printed: impl AsyncFn() -> anyhow::Result<()>,
    ) -> anyhow::Result<Compared> {
        let (mut of_hand, mut of_printed) = (Vec::new(), Vec::new());
        // Counting would cost most where most is allocated.
        let mut timed = Ok(());
        allocation_counter::opt_out(|| {
            timed = (0..self.rounds).try_for_each(|round| {
                if round % 2 == 0 {
                    of_hand.push(self.round(&by_hand)?);
                    of_printed.push(self.round(&printed)?);
                } else {
                    of_printed.push(self.round(&printed)?);
                    of_hand.push(self.round(&by_hand)?);
                }
                anyhow::Ok(())
            });
        });
        timed.with_context(|| format!("{what} failed"))?;
        Ok(Compared {
            what,
            by_hand: Taken { allocations: self.allocations(&by_hand)?, ..middle(&of_hand) },
            printed: Taken { allocations: self.allocations(&printed)?, ..middle(&of_printed) },
        })
    }

    /// Repetitions that don't count: connections are made, and pages of memory are there.
    pub(crate) fn warm_up(&self, way: impl AsyncFn() -> anyhow::Result<()>) -> anyhow::Result<()> {
        (0..self.rounds.div_ceil(10)).try_for_each(|_| self.round(&way).map(|_| ()))
    }

    /// Wall and processor time of a round.
    fn round(&self, way: &impl AsyncFn() -> anyhow::Result<()>) -> anyhow::Result<(Duration, Duration)> {
        let (cpu, begun) = (cpu()?, Instant::now());
        self.repeat(way)?;
        let wall = begun.elapsed();
        Ok((wall / self.divisor(), (self::cpu()? - cpu) / self.divisor()))
    }

    fn allocations(&self, way: &impl AsyncFn() -> anyhow::Result<()>) -> anyhow::Result<f64> {
        let mut done = Ok(());
        let counted = allocation_counter::measure(|| done = self.repeat(way));
        done?;
        Ok(counted.count_total as f64 / f64::from(self.divisor()))
    }

    /// A round that is not measured.
    pub(crate) fn repeat(&self, way: &impl AsyncFn() -> anyhow::Result<()>) -> anyhow::Result<()> {
        self.runtime.block_on(async {
            for _ in 0..self.repetitions {
                way().await?;
            }
            Ok(())
        })
    }

    fn divisor(&self) -> u32 {
        u32::try_from(self.repetitions).unwrap_or(u32::MAX)
    }
}

/// What this thread has spent on a processor.
fn cpu() -> anyhow::Result<Duration> {
    Ok(clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).context("no clock of this thread")?.into())
}

fn middle(rounds: &[(Duration, Duration)]) -> Taken {
    let middle = |of: fn(&(Duration, Duration)) -> Duration| {
        let mut values: Vec<Duration> = rounds.iter().map(of).collect();
        values.sort();
        values.get(values.len() / 2).copied().unwrap_or_default().as_secs_f64() * 1e6
    };
    Taken { wall: middle(|round| round.0), cpu: middle(|round| round.1), allocations: 0.0 }
}
