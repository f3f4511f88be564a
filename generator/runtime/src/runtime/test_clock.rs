//! A clock for tests of users. Only with the feature `test-util`.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use super::{BoxFuture, Clock};

/// A clock on which waiting takes no time: when a call has nothing else to do, the earliest wait ends. A clone is the
/// same clock.
///
/// ```
/// use std::time::Duration;
/// use letterpress_runtime::Clock;
/// use letterpress_runtime::test_util::TestClock;
///
/// let clock = TestClock::default();
/// clock.advance(Duration::from_secs(3600)); // a token that is kept for half an hour has expired
/// assert_eq!(clock.now(), Duration::from_secs(3600));
/// ```
#[derive(Clone, Debug, Default)]
pub struct TestClock(Arc<Mutex<Timers>>);

#[derive(Debug, Default)]
struct Timers {
    now: Duration,
    started: u64,
    waiting: Vec<(Duration, u64)>,
}

impl TestClock {
    /// Lets time pass.
    pub fn advance(&self, by: Duration) {
        self.timers().now += by;
    }

    fn timers(&self) -> MutexGuard<'_, Timers> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for TestClock {
    fn now(&self) -> Duration {
        self.timers().now
    }

    /// Begins in 2026.
    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600) + self.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut timers = self.timers();
        timers.started += 1;
        let timer = (timers.now.saturating_add(duration), timers.started);
        timers.waiting.push(timer);
        Box::pin(Sleep { clock: self.clone(), timer, is_waiting: false })
    }
}

struct Sleep {
    clock: TestClock,
    timer: (Duration, u64),
    is_waiting: bool,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let (timer, is_waiting) = (self.timer, self.is_waiting);
        self.is_waiting = true;
        let mut timers = self.clock.timers();
        let is_first = timers.waiting.iter().min() == Some(&timer);
        if timers.now >= timer.0 || (is_waiting && is_first) {
            timers.now = timers.now.max(timer.0);
            return Poll::Ready(());
        }
        drop(timers);
        // What else is ready gets its turn first.
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let timer = self.timer;
        self.clock.timers().waiting.retain(|known| *known != timer);
    }
}
