// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! When a call is tried again, and how long it waits before that.

use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::StatusCode;

use super::{Entropy, Operation, TokenError, TransportError, TransportErrorKind};

/// Decides whether a call is tried again. [`RetryPolicy`] is the one that clients have unless another is set, for a client
/// with [`ClientBuilder::retry`](super::ClientBuilder::retry) or for a call with
/// [`CallOptions::retry`](super::CallOptions::retry).
///
/// Whatever it decides, the call never goes on past its timeout, and never when the client's budget of retries is spent.
///
/// ```
/// use std::time::Duration;
/// use polytomic::{FailedAttempt, Retry, Trouble};
///
/// /// Waits a second after a 503, as long as the server says so, and repeats nothing else.
/// #[derive(Debug)]
/// struct OnlyUnavailable;
///
/// impl Retry for OnlyUnavailable {
///     fn delay(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
///         let is_unavailable = matches!(failed.trouble(), Trouble::Status(status) if status.as_u16() == 503);
///         (is_unavailable && failed.is_repeatable() && failed.attempts() < 10).then_some(Duration::from_secs(1))
///     }
/// }
/// // Client::builder().retry(OnlyUnavailable)
/// # let _ = OnlyUnavailable;
/// ```
pub trait Retry: fmt::Debug + Send + Sync + 'static {
    /// How long to wait before the next attempt; `None` ends the call with the failure at hand. Not asked after a success,
    /// nor when the timeout of the call has run out.
    fn delay(&self, failed: &FailedAttempt<'_>) -> Option<Duration>;

    /// Whether a request that was answered 401 may be sent once more, at once, when the source of its token has another
    /// one. `attempts` counts those that were made.
    fn allows_renewal(&self, _attempts: u32) -> bool {
        true
    }
}

/// An attempt that failed, as a [`Retry`] sees it.
///
/// [`Retry`] has an example of its use.
#[derive(Clone, Copy)]
pub struct FailedAttempt<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) attempts: u32,
    pub(crate) trouble: Trouble<'a>,
    pub(crate) safety: Safety,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) entropy: &'a dyn Entropy,
}

impl<'a> FailedAttempt<'a> {
    /// The operation's id in the document.
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// How many attempts were made, this one included.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// What went wrong.
    pub fn trouble(&self) -> Trouble<'a> {
        self.trouble
    }

    /// Whether a second request can do no harm: nothing was sent, the method is idempotent, or an idempotency key travels
    /// with the request.
    pub fn is_repeatable(&self) -> bool {
        self.safety != Safety::Once || self.trouble.nothing_sent()
    }

    /// How long the server asks to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// A random number from 0 to less than 1, to spread the delays of many clients.
    pub fn random(&self) -> f64 {
        fraction(self.entropy)
    }
}

impl fmt::Debug for FailedAttempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (attempt {}): {}", self.operation.id, self.attempts, self.trouble)
    }
}

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
///
/// ```
/// use std::time::Duration;
/// use polytomic::RetryPolicy;
///
/// let patient = RetryPolicy::new().max_attempts(6).max_delay(Duration::from_secs(30));
/// # let _ = patient;
/// assert_eq!(RetryPolicy::none(), RetryPolicy::new().max_attempts(1));
/// // Client::builder().retry(patient), or CallOptions::new().retry(patient) for one call
/// ```
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

    /// How long to wait after this many attempts; `None`: the server asks for more than is allowed.
    pub(crate) fn backoff(
        &self,
        attempts: u32,
        retry_after: Option<Duration>,
        random: f64,
    ) -> Option<Duration> {
        let doublings = attempts.saturating_sub(1).min(31);
        let longest = self.base_delay.saturating_mul(1 << doublings).min(self.max_delay);
        let jittered = longest.mul_f64(random);
        match retry_after {
            Some(asked) if asked > self.max_retry_after => None,
            Some(asked) => Some(asked.max(jittered)),
            None => Some(jittered),
        }
    }

    /// Whether another attempt may follow.
    fn allows(&self, attempts: u32, trouble: Trouble<'_>, safety: Safety) -> bool {
        attempts < self.max_attempts
            && match trouble {
                Trouble::Transport(error) => match error.kind() {
                    TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout => true,
                    TransportErrorKind::Interrupted => safety != Safety::Once,
                    TransportErrorKind::Refused | TransportErrorKind::BodyTooLarge => false,
                },
                Trouble::Timeout => safety != Safety::Once,
                Trouble::NoToken(error) => error.may_pass(),
                Trouble::Status(status) => match (status.as_u16(), safety) {
                    (429 | 503, Safety::Once) => self.throttled_writes,
                    (_, Safety::Once) | (500, Safety::Keyed) => false,
                    (code, _) => matches!(code, 408 | 425 | 429 | 500 | 502 | 503 | 504),
                },
            }
    }
}

impl Retry for RetryPolicy {
    fn delay(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        if !self.allows(failed.attempts, failed.trouble, failed.safety) {
            return None;
        }
        self.backoff(failed.attempts, failed.retry_after, failed.random())
    }

    fn allows_renewal(&self, attempts: u32) -> bool {
        attempts < self.max_attempts
    }
}

/// Why an attempt failed.
///
/// ```
/// use polytomic::Trouble;
///
/// /// What is counted under which name.
/// fn label(trouble: Trouble<'_>) -> &'static str {
///     match trouble {
///         Trouble::Status(status) if status.as_u16() == 429 => "throttled",
///         Trouble::Status(_) => "status",
///         Trouble::Timeout => "timeout",
///         Trouble::Transport(error) if error.nothing_sent() => "no connection",
///         _ => "other",
///     }
/// }
/// assert_eq!(label(Trouble::Timeout), "timeout");
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Trouble<'a> {
    /// The server answered with this status.
    Status(StatusCode),
    /// The transport failed.
    Transport(&'a TransportError),
    /// The attempt took too long.
    Timeout,
    /// The source of the token gave none.
    NoToken(&'a TokenError),
}

impl Trouble<'_> {
    fn nothing_sent(self) -> bool {
        match self {
            Self::Transport(error) => error.nothing_sent(),
            Self::NoToken(_) => true,
            Self::Status(_) | Self::Timeout => false,
        }
    }
}

impl fmt::Display for Trouble<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => super::write_status(status.as_u16(), f),
            Self::Transport(error) => write!(f, "{error}"),
            Self::Timeout => f.write_str("no complete answer in time"),
            Self::NoToken(error) => write!(f, "no token: {error}"),
        }
    }
}

/// 53 random bits make a fraction that is less than 1.
pub(crate) fn fraction(entropy: &dyn Entropy) -> f64 {
    (entropy.next() >> 11) as f64 / (1u64 << 53) as f64
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
