//! When a call is tried again, and how long it waits before that.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::StatusCode;

use super::{Entropy, TokenError, TransportError, TransportErrorKind};

/// When and how often a call is tried again.
///
/// Tried again are failures that may pass: statuses 408, 425, 429, 500, 502, 503 and 504, broken connections and
/// attempts that timed out — but only where a second request can do no harm:
///
/// - methods that are idempotent by definition (GET, HEAD, OPTIONS, TRACE, PUT, DELETE);
/// - any method when nothing was sent, that is, when no connection came about;
/// - any method when an idempotency key travels with the request. A *received* 500 is final then, because a server
///   replays the outcome that belongs to the key; so is 409, the answer to a key whose first request still runs.
///
/// A repeated DELETE may find its work done: 404, with more than one attempt and an unknown outcome in the error.
///
/// A token source that may work later counts as a connection that did not come about. A 401 is tried again once, at once,
/// and only if its source then gives another token.
///
/// Waiting grows from [`base_delay`](Self::base_delay) by doubling up to [`max_delay`](Self::max_delay); the time
/// really waited is a random part of it. A server's `Retry-After` is waited for at least; if it exceeds
/// [`max_retry_after`](Self::max_retry_after) or what is left of the call's timeout, the call ends with the error
/// at hand. Each client also has a budget: when many calls fail, only one retry in ten successes goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
    throttled_writes: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(8),
            max_retry_after: Duration::from_secs(60),
            throttled_writes: false,
        }
    }
}

impl RetryPolicy {
    /// The default: 3 attempts, 0.5 s doubling up to 8 s, `Retry-After` up to 60 s.
    pub fn new() -> Self {
        Self::default()
    }

    /// One attempt only.
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// Attempts in all, the first included; 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The longest wait before the second attempt.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait before any attempt.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest `Retry-After` that is waited for.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// Tries POST and PATCH again after 429 and 503 even without an idempotency key.
    ///
    /// Off by default: it is right only for a server that does nothing before it answers so.
    #[must_use]
    pub fn throttled_writes(mut self, allowed: bool) -> Self {
        self.throttled_writes = allowed;
        self
    }

    /// Whether a request that the server rejected for its token may be sent with another.
    pub(crate) fn allows_renewal(&self, attempts: u32) -> bool {
        attempts < self.max_attempts
    }

    /// Whether another attempt may follow.
    pub(crate) fn allows(&self, attempts: u32, trouble: Trouble<'_>, safety: Safety) -> bool {
        attempts < self.max_attempts
            && match trouble {
                Trouble::Transport(error) => match error.kind() {
                    TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout => true,
                    TransportErrorKind::Interrupted => safety != Safety::Once,
                    TransportErrorKind::Refused | TransportErrorKind::BodyTooLarge => false,
                },
                Trouble::AttemptTimeout => safety != Safety::Once,
                Trouble::NoToken(error) => error.may_pass(),
                Trouble::Status(status) => match (status.as_u16(), safety) {
                    (429 | 503, Safety::Once) => self.throttled_writes,
                    (_, Safety::Once) | (500, Safety::Keyed) => false,
                    (code, _) => matches!(code, 408 | 425 | 429 | 500 | 502 | 503 | 504),
                },
            }
    }

    /// How long to wait after this many attempts; `None`: the server asks for more than is allowed.
    pub(crate) fn delay(
        &self,
        attempts: u32,
        retry_after: Option<Duration>,
        entropy: &dyn Entropy,
    ) -> Option<Duration> {
        let doublings = attempts.saturating_sub(1).min(31);
        let backoff = self.base_delay.saturating_mul(1 << doublings).min(self.max_delay);
        // 53 random bits make a fraction that is less than 1.
        let fraction = (entropy.next() >> 11) as f64 / (1u64 << 53) as f64;
        let jittered = backoff.mul_f64(fraction);
        match retry_after {
            Some(asked) if asked > self.max_retry_after => None,
            Some(asked) => Some(asked.max(jittered)),
            None => Some(jittered),
        }
    }
}

/// Why an attempt failed.
#[derive(Clone, Copy)]
pub(crate) enum Trouble<'a> {
    Status(StatusCode),
    Transport(&'a TransportError),
    AttemptTimeout,
    NoToken(&'a TokenError),
}

/// What a second request may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Safety {
    /// No more than the first: the method is idempotent.
    Idempotent,
    /// The server recognises it by its idempotency key.
    Keyed,
    /// It may do everything once more.
    Once,
}

/// A client's allowance of retries, so that many calls against a failing server do not multiply its load.
pub(crate) struct RetryBudget {
    tokens: AtomicU32,
}

impl RetryBudget {
    /// Retries that a client may spend before any success.
    pub(crate) const RETRIES: u32 = 50;
    const COST: u32 = 10;
    const CAPACITY: u32 = Self::RETRIES * Self::COST;

    pub(crate) fn new() -> Self {
        Self { tokens: AtomicU32::new(Self::CAPACITY) }
    }

    /// Takes the price of one retry, if it is there.
    pub(crate) fn spend(&self) -> bool {
        self.tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| tokens.checked_sub(Self::COST))
            .is_ok()
    }

    /// An answer came that is worth no retry: a retry that led there is given back, else a tenth of one.
    pub(crate) fn refill(&self, attempts: u32) {
        let gain = if attempts > 1 { Self::COST } else { 1 };
        let refilled = |tokens: u32| Some(tokens.saturating_add(gain).min(Self::CAPACITY));
        let _ = self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, refilled);
    }
}
