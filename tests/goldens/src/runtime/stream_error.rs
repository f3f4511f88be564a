// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! What can go wrong while an answer comes.

use std::error::Error as StdError;
use std::fmt;

use super::{DecodeError, TransportError};

/// Why a stream has no next item. After [`StreamError::Decode`] the stream goes on with the item that follows; after any
/// other error it is over.
///
/// [`EventStream`](super::EventStream) has an example of its use.
#[derive(Debug)]
#[non_exhaustive]
pub enum StreamError {
    /// The connection broke, or the body was cut.
    Transport(TransportError),
    /// Nothing came within the timeout of an attempt.
    Timeout,
    /// An item is longer than the client's limit of a body, which this is.
    TooLong(usize),
    /// An item is not what the document promises.
    Decode(DecodeError),
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Transport(error) => write!(f, "the stream broke: {error}"),
            Self::Timeout => f.write_str("nothing more came within the timeout of an attempt"),
            Self::TooLong(limit) => write!(f, "an item of the stream is longer than {limit} bytes"),
            Self::Decode(error) => write!(f, "an item is not the documented one: {error}"),
        }
    }
}

impl StdError for StreamError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            Self::Timeout | Self::TooLong(_) | Self::Decode(_) => None,
        }
    }
}
