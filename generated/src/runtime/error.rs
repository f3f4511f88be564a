// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! The one error type of all calls.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::failure::{Context, Failure, FailureKind};
use super::{
    ApiFailure, CredentialsFailure, DecodeError, DecodeErrorKind, DecodeFailure, InvalidArgument,
    StatusFailure, TimeoutFailure, TimeoutPhase, TransportFailure,
};

/// Why a call failed. `E` is the operation's own enum of documented error answers.
///
/// Match on [`Error::api`] for what the document describes, and use the methods for everything else: they answer for
/// every kind. `Display` names operation, status, the server's message and the request id. No text of an error, and
/// no text under it, holds a credential or a URL.
///
/// ```
/// use std::time::Duration;
/// use polytomic::{Error, TimeoutPhase};
///
/// enum Then {
///     GiveUp(String),
///     TryLater(Duration),
///     FindOutWhetherItWasDone,
/// }
///
/// /// What a program does after any call that failed.
/// fn after<E>(error: &Error<E>) -> Then {
///     if error.outcome_unknown() {
///         return Then::FindOutWhetherItWasDone;
///     }
///     match error {
///         Error::InvalidArgument(refused) => Then::GiveUp(format!("{} {}", refused.argument(), refused.reason())),
///         Error::Credentials(missing) => Then::GiveUp(format!("one of these is needed: {:?}", missing.alternatives())),
///         Error::Timeout(timeout) if timeout.phase() == TimeoutPhase::Connect => Then::TryLater(Duration::from_secs(60)),
///         Error::Transport(broken) if broken.error().nothing_sent() => Then::TryLater(Duration::from_secs(60)),
///         Error::Decode(answer) => Then::GiveUp(format!("it was done, but {}", answer.error())),
///         Error::Status(answer) if answer.decode_error().is_some() => Then::GiveUp(format!("not as documented: {error}")),
///         _ => error.retry_after().map_or_else(|| Then::GiveUp(error.to_string()), Then::TryLater),
///     }
/// }
/// # let _ = after::<()>;
/// ```
#[non_exhaustive]
pub enum Error<E> {
    /// The server answered with an error that the document describes.
    Api(Box<ApiFailure<E>>),
    /// The server answered with a status that the document does not describe, or whose body is not the described one
    /// ([`StatusFailure::decode_error`] tells); a redirect too, since none is followed.
    Status(Box<StatusFailure>),
    /// The server reported success, but the body is not the described one. What was asked for has happened.
    Decode(Box<DecodeFailure>),
    /// The client has no credentials for this operation, or the source of its token gave none. Nothing was sent.
    Credentials(Box<CredentialsFailure>),
    /// An argument breaks a rule of the document, or can't be sent. Nothing was sent.
    InvalidArgument(Box<InvalidArgument>),
    /// A time limit ran out.
    Timeout(Box<TimeoutFailure>),
    /// The connection failed.
    Transport(Box<TransportFailure>),
}

impl<E> Error<E> {
    pub(crate) fn from_failure(failure: Failure) -> Self {
        let context = failure.context;
        match failure.kind {
            FailureKind::InvalidArgument(violation) => Self::InvalidArgument(Box::new(InvalidArgument {
                context,
                argument: violation.place,
                reason: violation.reason,
            })),
            FailureKind::Credentials(alternatives, token) => {
                Self::Credentials(Box::new(CredentialsFailure { context, alternatives, token }))
            }
            FailureKind::Timeout(phase, cause) => {
                Self::Timeout(Box::new(TimeoutFailure { context, phase, cause }))
            }
            FailureKind::Transport(error) => Self::Transport(Box::new(TransportFailure { context, error })),
        }
    }

    pub(crate) fn from_api(context: Context, error: E) -> Self {
        Self::Api(Box::new(ApiFailure { context, error }))
    }

    pub(crate) fn from_status(context: Context, decode: Option<DecodeError>) -> Self {
        Self::Status(Box::new(StatusFailure { context, decode }))
    }

    pub(crate) fn from_decode(context: Context, error: DecodeError) -> Self {
        Self::Decode(Box::new(DecodeFailure { context, error }))
    }

    fn context(&self) -> &Context {
        match self {
            Self::Api(failure) => &failure.context,
            Self::Status(failure) => &failure.context,
            Self::Decode(failure) => &failure.context,
            Self::Credentials(failure) => &failure.context,
            Self::InvalidArgument(failure) => &failure.context,
            Self::Timeout(failure) => &failure.context,
            Self::Transport(failure) => &failure.context,
        }
    }

    /// The documented error answer, if it is one.
    pub fn api(&self) -> Option<&E> {
        match self {
            Self::Api(failure) => Some(&failure.error),
            _ => None,
        }
    }

    /// The documented error answer by itself, if it is one.
    pub fn into_api(self) -> Option<E> {
        match self {
            Self::Api(failure) => Some(failure.error),
            _ => None,
        }
    }

    /// The status of the answer, if one came, even if the rest of the answer did not.
    pub fn status(&self) -> Option<StatusCode> {
        self.context().answer.as_ref().map(|answer| answer.status)
    }

    /// The headers of the answer, if one came.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.context().answer.as_ref().map(|answer| &answer.headers)
    }

    /// The body of the answer as it came, if it came whole. It is not scrubbed: mind where it goes.
    pub fn body(&self) -> Option<&Bytes> {
        match self {
            Self::Api(_) | Self::Status(_) | Self::Decode(_) => {
                self.context().answer.as_ref().and_then(|answer| answer.body.as_ref())
            }
            _ => None,
        }
    }

    /// The id by which the server's operators find the request (`X-Request-Id` and its like), fit to be shown.
    pub fn request_id(&self) -> Option<&str> {
        self.context().answer.as_ref()?.request_id.as_deref()
    }

    /// What the server says about the error, wherever in its body it says so: at most 300 characters, control
    /// characters escaped, the client's own credentials removed. `None` for a 2xx, whose body is no message.
    pub fn message(&self) -> Option<&str> {
        self.context().answer.as_ref()?.message.as_deref()
    }

    /// The operation's id in the document.
    pub fn operation(&self) -> &'static str {
        self.context().operation.id
    }

    /// How many requests were sent, or tried.
    pub fn attempts(&self) -> u32 {
        self.context().attempts
    }

    /// How long the server asks to wait before another try.
    pub fn retry_after(&self) -> Option<Duration> {
        self.context().retry_after
    }

    /// True if a time limit ran out.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout(_))
    }

    /// True if the server may have done what was asked although the call failed: the method changes something, and
    /// an attempt reached the server, or may have, without an answer that says how it ended (none at all, 408, 5xx).
    /// So a DELETE that is repeated after a lost answer and finds nothing (404) is one of these.
    ///
    /// Where the operation takes an idempotency key, the same request with the same key
    /// ([`idempotency_key`](Self::idempotency_key)) finds out, and does nothing twice.
    pub fn outcome_unknown(&self) -> bool {
        self.context().outcome_unknown
    }

    /// The idempotency key that all attempts of the call carried, generated or given; `None` if the operation takes
    /// none or the call never got so far. To repeat a call whose outcome is unknown, give it to the new call's setter.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.context().idempotency_key.as_ref()?.to_str().ok()
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Api(_) => "Api",
            Self::Status(_) => "Status",
            Self::Decode(_) => "Decode",
            Self::Credentials(_) => "Credentials",
            Self::InvalidArgument(_) => "InvalidArgument",
            Self::Timeout(_) => "Timeout",
            Self::Transport(_) => "Transport",
        }
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation())?;
        let context = self.context();
        match self {
            Self::Api(_) => context.write_status(f)?,
            Self::Status(failure) => {
                context.write_status(f)?;
                match &failure.decode {
                    Some(error) => write!(f, "; its body is not the documented one: {error}")?,
                    None => f.write_str(" [status not documented]")?,
                }
            }
            Self::Decode(failure) => {
                if let Some(status) = self.status() {
                    super::answer::write_status(status.as_u16(), f)?;
                }
                let what = match failure.error.kind() {
                    DecodeErrorKind::NextPage => "there is no way to the next page",
                    _ => "the body is not the documented one",
                };
                write!(f, ", but {what}: {}", failure.error)?;
            }
            Self::Credentials(failure) => {
                let alternatives: Vec<_> =
                    failure.alternatives.iter().map(|schemes| schemes.join(" and ")).collect();
                let alternatives = alternatives.join(", or ");
                match &failure.token {
                    Some(error) => write!(f, "no token for {alternatives}: {error}")?,
                    None => write!(f, "the client has no credentials for it: set {alternatives}")?,
                }
            }
            Self::InvalidArgument(failure) => write!(f, "{} {}", failure.argument, failure.reason)?,
            Self::Timeout(failure) => f.write_str(match failure.phase {
                TimeoutPhase::Connect => "no connection within the connect timeout",
                TimeoutPhase::Attempt => "no complete answer within the timeout of an attempt",
                TimeoutPhase::Call => "no success within the timeout of the call",
            })?,
            Self::Transport(failure) => write!(f, "{}", failure.error)?,
        }
        context.write_notes(f)
    }
}

/// As `Display`, with the kind of error before it and every source after it. Bodies are not shown.
impl<E> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({self}", self.kind())?;
        let mut next = self.source();
        while let Some(cause) = next {
            write!(f, ": {cause}")?;
            next = cause.source();
        }
        f.write_str(")")
    }
}

impl<E> Error<E> {
    /// The error underneath whose own text `Display` holds already.
    fn cause(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Status(failure) => failure.decode.as_ref().map(|error| error as _),
            Self::Decode(failure) => Some(&failure.error),
            Self::Transport(failure) => Some(&failure.error),
            Self::Credentials(failure) => failure.token.as_ref().map(|error| error as _),
            _ => None,
        }
    }
}

/// The source is what `Display` does not say already: under a transport error the library's own error, under a timeout
/// the last real cause. A documented answer is no source: it may repeat what must not be printed; see [`Error::api`].
impl<E> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Timeout(failure) => failure.cause.as_ref().map(|cause| cause as _),
            _ => self.cause().and_then(StdError::source),
        }
    }
}

macro_rules! debug_as_text {
    ($($type:ident $(<$e:ident>)? : $shown:expr;)*) => {$(
        impl$(<$e>)? fmt::Debug for $type$(<$e>)? {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let shown: fn(&Self, &mut fmt::DebugStruct<'_, '_>) = $shown;
                let mut debug = f.debug_struct(stringify!($type));
                debug.field("operation", &self.context.operation.id);
                if let Some(answer) = &self.context.answer {
                    debug.field("status", &answer.status.as_u16()).field("message", &answer.message);
                }
                shown(self, &mut debug);
                debug.finish_non_exhaustive()
            }
        }
    )*};
}

debug_as_text! {
    ApiFailure<E>: |_, _| {};
    StatusFailure: |this, debug| { debug.field("decode_error", &this.decode); };
    DecodeFailure: |this, debug| { debug.field("error", &this.error); };
    CredentialsFailure: |this, debug| { debug.field("alternatives", &this.alternatives).field("token", &this.token); };
    InvalidArgument: |this, debug| { debug.field("argument", &this.argument).field("reason", &this.reason); };
    TimeoutFailure: |this, debug| { debug.field("phase", &this.phase).field("cause", &this.cause); };
    TransportFailure: |this, debug| { debug.field("error", &this.error); };
}
