//! Why a body is not what the document promises.

use std::error::Error as StdError;
use std::fmt;

/// What is wrong with a body.
///
/// [`DecodeError`] has an example of its use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// It is no JSON, or not of the documented shape.
    Json,
    /// It is empty where JSON is due.
    EmptyBody,
    /// It is of another media type.
    ContentType,
    /// It has a content coding that was not asked for.
    ContentEncoding,
    /// It is longer than the client's limit, and was not read to its end.
    TooLarge,
    /// A text is not UTF-8.
    Text,
    /// No body is documented for the status.
    Status,
    /// The body is right, but what it says of the next page leads nowhere or in a circle.
    NextPage,
    /// A header is not of the documented type.
    Header,
}

/// A body that could not be decoded. Its text shows no value of the body, but for a short excerpt of an error answer that
/// is of another media type; the body itself is kept in the [`Error`](super::Error).
///
/// ```
/// use letterpress_runtime::{DecodeError, DecodeErrorKind};
///
/// /// A line for a log: where the server's JSON is not what its description says.
/// fn place(error: &DecodeError) -> String {
///     match (error.kind(), error.path()) {
///         (DecodeErrorKind::Json, Some(path)) => format!("{path}, line {}: {error}", error.line()),
///         _ => error.to_string(),
///     }
/// }
/// # let _ = place;
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Details>);

#[derive(Clone, PartialEq, Eq)]
struct Details {
    kind: DecodeErrorKind,
    message: String,
    path: Option<String>,
    line: usize,
    column: usize,
}

impl DecodeError {
    pub(crate) fn new(kind: DecodeErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Details { kind, message: message.into(), path: None, line: 0, column: 0 }))
    }

    pub(crate) fn at(mut self, path: String, line: usize, column: usize) -> Self {
        self.0.path = Some(path);
        self.0.line = line;
        self.0.column = column;
        self
    }

    /// What is wrong.
    pub fn kind(&self) -> DecodeErrorKind {
        self.0.kind
    }

    /// Where in the JSON the trouble is, as in `data[0].id`; `.` is the whole body.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The line of the body, from 1; 0 if there is no place.
    pub fn line(&self) -> usize {
        self.0.line
    }

    /// The column of the line in bytes, from 1; 0 if there is no place.
    pub fn column(&self) -> usize {
        self.0.column
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.path {
            Some(path) => {
                write!(f, "`{path}` (line {}, column {}): {}", self.0.line, self.0.column, self.0.message)
            }
            None => f.write_str(&self.0.message),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({:?}: {self})", self.0.kind)
    }
}

impl StdError for DecodeError {}
