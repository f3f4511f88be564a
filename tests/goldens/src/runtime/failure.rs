// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! What an error carries besides its kind.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::{Answer, Operation, TokenError, TransportError, check::Violation, message};

/// What every error knows about its call.
pub(crate) struct Context {
    pub(crate) operation: &'static Operation,
    pub(crate) attempts: u32,
    pub(crate) outcome_unknown: bool,
    pub(crate) idempotency_key: Option<HeaderValue>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) answer: Option<Head>,
}

/// The part of an answer that arrived.
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// `None` if it did not come whole.
    pub(crate) body: Option<Bytes>,
    pub(crate) request_id: Option<String>,
    pub(crate) message: Option<String>,
}

impl Head {
    pub(crate) fn new(answer: Answer) -> Self {
        Self {
            request_id: message::request_id(&answer.headers, &answer.scrubber),
            message: message::find(answer.status, &answer.headers, &answer.body, &answer.scrubber),
            status: answer.status,
            headers: answer.headers,
            body: answer.too_large.is_none().then_some(answer.body),
        }
    }
}

impl Context {
    /// The context of a call of which nothing was sent.
    pub(crate) fn unsent(operation: &'static Operation) -> Self {
        Self {
            operation,
            attempts: 0,
            outcome_unknown: false,
            idempotency_key: None,
            retry_after: None,
            answer: None,
        }
    }

    /// `operation: 422 Unprocessable Entity: message`.
    pub(crate) fn write_status(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(answer) = &self.answer else { return Ok(()) };
        super::answer::write_status(answer.status.as_u16(), f)?;
        match &answer.message {
            Some(message) => write!(f, ": {message}"),
            None => Ok(()),
        }
    }

    /// ` (request id …, 3 attempts, outcome unknown)`: what is worth saying of it.
    pub(crate) fn write_notes(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut notes = Vec::new();
        if let Some(id) = self.answer.as_ref().and_then(|answer| answer.request_id.as_ref()) {
            notes.push(format!("request id {id}"));
        }
        if self.attempts > 1 {
            notes.push(format!("{} attempts", self.attempts));
        }
        if self.outcome_unknown {
            notes.push("outcome unknown".to_owned());
        }
        match notes.is_empty() {
            true => Ok(()),
            false => write!(f, " ({})", notes.join(", ")),
        }
    }
}

/// Why a call gave no answer. Not generic: `send` makes it.
pub(crate) struct Failure {
    pub(crate) context: Context,
    pub(crate) kind: FailureKind,
}

pub(crate) enum FailureKind {
    InvalidArgument(Violation),
    Credentials(Vec<Vec<&'static str>>, Option<TokenError>),
    Timeout(TimeoutPhase, Option<AttemptError>),
    Transport(TransportError),
}

impl Failure {
    pub(crate) fn invalid(operation: &'static Operation, violation: Violation) -> Box<Self> {
        Box::new(Self { context: Context::unsent(operation), kind: FailureKind::InvalidArgument(violation) })
    }
}

/// Which limit ran out.
///
/// [`Error`](super::Error) has an example of its use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutPhase {
    /// No connection came about in time; nothing was sent.
    Connect,
    /// The last attempt got no complete answer in time.
    Attempt,
    /// The whole call, with all its attempts and the waiting between them, took too long.
    Call,
}

/// What went wrong with a single attempt: the last real cause under a timeout. An attempt that only took too long hides
/// none that was there before it.
///
/// ```
/// use goldens::{AttemptError, Error};
///
/// /// The status that a call got before its time ran out.
/// fn last_status<E>(error: &Error<E>) -> Option<u16> {
///     match error {
///         Error::Timeout(timeout) => match timeout.cause()? {
///             AttemptError::Status(status) => Some(status.as_u16()),
///             _ => None,
///         },
///         _ => error.status().map(|status| status.as_u16()),
///     }
/// }
/// # let _ = last_status::<()>;
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum AttemptError {
    /// The server answered with this status.
    Status(StatusCode),
    /// The transport failed.
    Transport(TransportError),
    /// The attempt took too long.
    Timeout,
    /// There was no token to send; nothing was sent.
    NoToken(TokenError),
}

impl AttemptError {
    /// True if the server may have done what was asked.
    pub(crate) fn may_have_happened(&self) -> bool {
        match self {
            Self::Status(status) => leaves_open(*status),
            Self::Transport(error) => !error.nothing_sent(),
            Self::Timeout => true,
            Self::NoToken(_) => false,
        }
    }
}

/// Statuses that do not tell whether the server did what was asked.
pub(crate) fn leaves_open(status: StatusCode) -> bool {
    status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT
}

impl fmt::Display for AttemptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => {
                f.write_str("an earlier attempt was answered ")?;
                super::answer::write_status(status.as_u16(), f)
            }
            Self::Transport(error) => write!(f, "an earlier attempt failed: {error}"),
            Self::Timeout => f.write_str("an earlier attempt timed out"),
            Self::NoToken(error) => write!(f, "an earlier attempt had no token: {error}"),
        }
    }
}

impl StdError for AttemptError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            Self::NoToken(error) => error.source(),
            Self::Status(_) | Self::Timeout => None,
        }
    }
}
