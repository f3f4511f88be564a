// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! What each variant of the error type carries.

use super::failure::Context;
use super::{AttemptError, DecodeError, TimeoutPhase, TokenError, TransportError};

/// A documented error answer.
pub struct ApiFailure<E> {
    pub(super) context: Context,
    pub(super) error: E,
}

/// An answer whose status, or whose body under this status, is not documented.
pub struct StatusFailure {
    pub(super) context: Context,
    pub(super) decode: Option<DecodeError>,
}

/// A success whose body could not be decoded.
pub struct DecodeFailure {
    pub(super) context: Context,
    pub(super) error: DecodeError,
}

/// No alternative of the operation's security is satisfied, or there is no token for the one that would be used.
pub struct CredentialsFailure {
    pub(super) context: Context,
    pub(super) alternatives: Vec<Vec<&'static str>>,
    pub(super) token: Option<TokenError>,
}

/// An argument that was refused.
pub struct InvalidArgument {
    pub(super) context: Context,
    pub(super) argument: String,
    pub(super) reason: String,
}

/// A limit that ran out.
pub struct TimeoutFailure {
    pub(super) context: Context,
    pub(super) phase: TimeoutPhase,
    pub(super) cause: Option<AttemptError>,
}

/// A connection that failed.
pub struct TransportFailure {
    pub(super) context: Context,
    pub(super) error: TransportError,
}

impl<E> ApiFailure<E> {
    /// The decoded answer.
    pub fn error(&self) -> &E {
        &self.error
    }
}

impl StatusFailure {
    /// Why the body is not the documented one; `None` if the status itself is not documented.
    pub fn decode_error(&self) -> Option<&DecodeError> {
        self.decode.as_ref()
    }
}

impl DecodeFailure {
    /// What is wrong with the body, and where.
    pub fn error(&self) -> &DecodeError {
        &self.error
    }
}

impl CredentialsFailure {
    /// The security schemes of each alternative; one whole alternative must be configured.
    pub fn alternatives(&self) -> &[Vec<&'static str>] {
        &self.alternatives
    }

    /// Why the source of a token gave none; `alternatives` then names its scheme alone. `None`: credentials are missing.
    pub fn token_error(&self) -> Option<&TokenError> {
        self.token.as_ref()
    }
}

impl InvalidArgument {
    /// The parameter or field, as in ``path parameter `id` `` or `body.role_ids[0]`.
    pub fn argument(&self) -> &str {
        &self.argument
    }

    /// What is wrong with it; never its value.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl TimeoutFailure {
    /// Which limit ran out.
    pub fn phase(&self) -> TimeoutPhase {
        self.phase
    }

    /// What went wrong before, if anything did.
    pub fn cause(&self) -> Option<&AttemptError> {
        self.cause.as_ref()
    }
}

impl TransportFailure {
    /// What the transport reported.
    pub fn error(&self) -> &TransportError {
        &self.error
    }
}
