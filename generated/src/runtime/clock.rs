// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Time as the runtime sees it, so that a test can hold it in its hand.

use std::time::{Duration, SystemTime};

use super::BoxFuture;

/// Measures time and waits.
///
/// A client with the default transport brings its own clock (tokio's). Where tokio is not available, for example in
/// WebAssembly, and in tests, [`ClientBuilder::clock`](super::ClientBuilder::clock) takes another one.
///
/// ```
/// use std::time::{Duration, Instant, SystemTime};
/// use polytomic::{BoxFuture, Clock};
/// # fn timer(_: Duration) -> std::future::Ready<()> { std::future::ready(()) }
///
/// /// A clock for a runtime that has a timer of its own.
/// struct OurClock(Instant);
///
/// impl Clock for OurClock {
///     fn now(&self) -> Duration {
///         self.0.elapsed()
///     }
///
///     fn wall(&self) -> SystemTime {
///         SystemTime::now()
///     }
///
///     fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
///         Box::pin(async move { timer(duration).await })
///     }
/// }
/// // Client::builder().transport(…).clock(OurClock(Instant::now()))
/// # let _ = OurClock(Instant::now());
/// ```
pub trait Clock: Send + Sync + 'static {
    /// Time since some fixed moment; never runs backwards. Timeouts are measured with it.
    fn now(&self) -> Duration;

    /// The time of day: only for a `Retry-After` that names a date.
    fn wall(&self) -> SystemTime;

    /// Completes after `duration`. Dropping the future must be safe at any moment.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The default clock. Its `sleep` must be awaited inside a tokio runtime whose timer is enabled.
///
/// ```
/// use polytomic::Clock;
/// use polytomic::runtime::TokioClock;
///
/// let clock = TokioClock::new();
/// assert!(clock.now() <= clock.now());
/// ```
#[cfg(feature = "reqwest")]
#[derive(Clone, Copy, Debug)]
pub struct TokioClock {
    start: tokio::time::Instant,
}

#[cfg(feature = "reqwest")]
impl TokioClock {
    /// A clock that starts at zero now.
    pub fn new() -> Self {
        Self { start: tokio::time::Instant::now() }
    }
}

#[cfg(feature = "reqwest")]
impl Default for TokioClock {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "reqwest")]
impl Clock for TokioClock {
    fn now(&self) -> Duration {
        self.start.elapsed()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        // The timer is made at the first poll: made here, it would panic outside of a runtime although the transport
        // has an error to tell.
        Box::pin(async move { tokio::time::sleep(duration).await })
    }
}
