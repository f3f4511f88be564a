// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! The one door to the network: what carries a request to the server and its answer back.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries one request to the server.
///
/// The runtime calls it once an attempt and adds retries, timeouts and limits itself: an implementation follows no
/// redirect, retries nothing that may have been sent, and sends exactly the headers it is given. Dropping the future
/// must abandon the request. `request.uri()` is absolute.
///
/// A transport that runs outside tokio needs a [`Clock`](super::Clock) beside it, since the default one is tokio's.
///
/// The headers carry credentials; those are marked sensitive ([`http::HeaderValue::is_sensitive`]).
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and completes when the head of the answer has arrived.
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>>;
}

/// The body of a request. `None` in [`RequestBody::bytes`] means that there is no body at all.
#[derive(Clone, Default)]
pub struct RequestBody(Option<Bytes>);

impl RequestBody {
    /// No body.
    pub fn empty() -> Self {
        Self(None)
    }

    /// A body that is wholly in memory; it may have no bytes.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self(Some(bytes.into()))
    }

    /// The bytes to send, with their exact length.
    pub fn bytes(&self) -> Option<&Bytes> {
        self.0.as_ref()
    }
}

/// Shows the length only: a body may hold secrets.
impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(bytes) => write!(f, "RequestBody({} bytes)", bytes.len()),
            None => f.write_str("RequestBody(none)"),
        }
    }
}

/// Gives the body of an answer piece by piece.
pub trait BodySource: Send {
    /// The next piece, or `None` after the last one. A body that ends before its announced length is an error.
    fn next_chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>>;
}

/// The body of an answer, decoded from any transfer coding.
pub struct ResponseBody(Body);

enum Body {
    Whole(Option<Bytes>),
    Source(Box<dyn BodySource>),
}

impl ResponseBody {
    /// A body that is wholly in memory.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self(Body::Whole(Some(bytes.into())))
    }

    /// A body that arrives piece by piece.
    pub fn from_source(source: impl BodySource + 'static) -> Self {
        Self(Body::Source(Box::new(source)))
    }

    /// The next piece, or `None` after the last one.
    ///
    /// # Errors
    /// What the transport reports: the connection broke, or the body was cut.
    pub async fn next_chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        match &mut self.0 {
            Body::Whole(bytes) => Ok(bytes.take()),
            Body::Source(source) => source.next_chunk().await,
        }
    }
}

impl fmt::Debug for ResponseBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseBody")
    }
}

/// How far a request got before the transport failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: name not found, refused, unreachable. Nothing was sent.
    Connect,
    /// No connection within the connect timeout. Nothing was sent.
    ConnectTimeout,
    /// Nothing was sent, and trying again would not help: a certificate that is not trusted, an impossible request.
    Refused,
    /// The request may have reached the server; no complete answer came back.
    Interrupted,
    /// The answer was longer than the client's limit.
    BodyTooLarge,
}

/// Why a [`Transport`] gave no answer. Its texts hold no URL and no header.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    message: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl TransportError {
    /// An error that says so itself. `message` must not hold a URL, a header or a body.
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), source: None }
    }

    /// Adds the error underneath; the same care applies to its texts.
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// How far the request got.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// True when the server can't have seen the request.
    pub fn nothing_sent(&self) -> bool {
        use TransportErrorKind::{Connect, ConnectTimeout, Refused};
        matches!(self.kind, Connect | ConnectTimeout | Refused)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.source {
            Some(source) => Some(source.as_ref()),
            None => None,
        }
    }
}
