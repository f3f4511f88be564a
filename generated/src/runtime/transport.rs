// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! The one door to the network: what carries a request to the server and its answer back.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;

use super::Upload;
#[cfg(feature = "reqwest")]
use super::transport_reqwest::Chunks;
use super::upload::Opened;

/// A boxed future that can move between threads.
///
/// ```
/// use polytomic::BoxFuture;
///
/// fn answer() -> BoxFuture<'static, u32> {
///     Box::pin(async { 42 })
/// }
/// # let _ = answer;
/// ```
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
///
/// ```
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use polytomic::{BoxFuture, RequestBody, ResponseBody, Transport, TransportError};
///
/// /// Sends with another transport, and counts what goes out.
/// struct Counting<T> {
///     inner: T,
///     bytes: Arc<AtomicU64>,
/// }
///
/// impl<T: Transport> Transport for Counting<T> {
///     fn send(
///         &self,
///         request: http::Request<RequestBody>,
///     ) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>> {
///         self.bytes.fetch_add(request.body().length().unwrap_or(0), Ordering::Relaxed);
///         self.inner.send(request)
///     }
/// }
///
/// /// One that sends nothing at all, for a program that is being tried out.
/// struct Closed;
///
/// impl Transport for Closed {
///     fn send(
///         &self,
///         _: http::Request<RequestBody>,
///     ) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>> {
///         let mut answer = http::Response::new(ResponseBody::from_bytes(""));
///         *answer.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
///         Box::pin(async { Ok(answer) })
///     }
/// }
/// // Client::builder().transport(Counting { inner: Closed, bytes: Arc::clone(&bytes) })
/// # let _ = Counting { inner: Closed, bytes: Arc::default() };
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and completes when the head of the answer has arrived.
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>>;
}

/// The body of a request: none, bytes in memory, or content that is read while it is sent.
///
/// ```
/// use polytomic::RequestBody;
///
/// let body = RequestBody::from_bytes("{}");
/// assert_eq!(body.length(), Some(2));
/// assert!(RequestBody::empty().is_none());
/// ```
#[derive(Clone, Default)]
pub struct RequestBody(Content);

#[derive(Clone, Default)]
enum Content {
    #[default]
    None,
    Whole(Bytes),
    Pieces(Arc<[Upload]>),
}

impl RequestBody {
    /// No body.
    pub fn empty() -> Self {
        Self(Content::None)
    }

    /// A body that is wholly in memory; it may have no bytes.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self(Content::Whole(bytes.into()))
    }

    /// A body that is put together from pieces.
    pub(crate) fn from_pieces(pieces: Vec<Upload>) -> Self {
        match pieces.as_slice() {
            [piece] if piece.bytes().is_some() => {
                Self::from_bytes(piece.bytes().cloned().unwrap_or_default())
            }
            _ => Self(Content::Pieces(pieces.into())),
        }
    }

    /// Whether there is no body at all, not even one without bytes.
    pub fn is_none(&self) -> bool {
        matches!(self.0, Content::None)
    }

    /// The bytes to send, with their exact length. `None` if there is no body, or if it is not in memory: then it is read
    /// with [`into_source`](Self::into_source).
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Whole(bytes) => Some(bytes),
            Content::None | Content::Pieces(_) => None,
        }
    }

    /// The exact number of bytes, if it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Content::None => Some(0),
            Content::Whole(bytes) => u64::try_from(bytes.len()).ok(),
            Content::Pieces(pieces) => {
                pieces.iter().try_fold(0_u64, |sum, piece| sum.checked_add(piece.length()?))
            }
        }
    }

    /// The body from its start, piece by piece.
    pub fn into_source(self) -> impl BodySource {
        let pieces = match self.0 {
            Content::None => Vec::new(),
            Content::Whole(bytes) => vec![Upload::from_bytes(bytes)],
            Content::Pieces(pieces) => pieces.to_vec(),
        };
        Pieces { rest: pieces.into_iter(), open: None }
    }

    /// Whether it holds content that can't be sent again.
    pub(crate) fn is_spent(&self) -> bool {
        match &self.0 {
            Content::Pieces(pieces) => pieces.iter().any(Upload::is_spent),
            Content::None | Content::Whole(_) => false,
        }
    }
}

/// Shows the length only: a body may hold secrets.
impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.is_none(), self.length()) {
            (true, _) => f.write_str("RequestBody(none)"),
            (false, Some(length)) => write!(f, "RequestBody({length} bytes)"),
            (false, None) => f.write_str("RequestBody(of unknown length)"),
        }
    }
}

/// The pieces of a body, one after the other.
struct Pieces {
    rest: std::vec::IntoIter<Upload>,
    open: Option<Opened>,
}

impl BodySource for Pieces {
    fn next_chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move {
            loop {
                if let Some(open) = &mut self.open {
                    if let Some(chunk) = open.next_chunk().await? {
                        return Ok(Some(chunk));
                    }
                    self.open = None;
                }
                match self.rest.next() {
                    Some(piece) => self.open = Some(piece.open()?),
                    None => return Ok(None),
                }
            }
        })
    }
}

/// Gives a body piece by piece: that of an answer, or content to send.
///
/// [`Upload::from_source`] and [`ResponseBody::from_source`] take one; the former has an example.
pub trait BodySource: Send {
    /// The next piece, or `None` after the last one. A body that ends before its announced length is an error.
    fn next_chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>>;
}

/// The body of an answer, decoded from any transfer coding.
///
/// ```
/// use polytomic::{ResponseBody, TransportError};
///
/// async fn length(mut body: ResponseBody) -> Result<usize, TransportError> {
///     let mut length = 0;
///     while let Some(piece) = body.next_chunk().await? {
///         length += piece.len();
///     }
///     Ok(length)
/// }
/// # let _ = length(ResponseBody::from_bytes("{}"));
/// ```
pub struct ResponseBody(Body);

enum Body {
    Whole(Option<Bytes>),
    Source(Box<dyn BodySource>),
    /// That of the default transport, whose pieces then need no boxes.
    #[cfg(feature = "reqwest")]
    Reqwest(Chunks),
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

    #[cfg(feature = "reqwest")]
    pub(crate) fn from_reqwest(chunks: Chunks) -> Self {
        Self(Body::Reqwest(chunks))
    }

    /// The next piece, or `None` after the last one.
    ///
    /// # Errors
    /// What the transport reports: the connection broke, or the body was cut.
    pub async fn next_chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        match &mut self.0 {
            Body::Whole(bytes) => Ok(bytes.take()),
            Body::Source(source) => source.next_chunk().await,
            #[cfg(feature = "reqwest")]
            Body::Reqwest(chunks) => chunks.next().await,
        }
    }
}

impl fmt::Debug for ResponseBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseBody")
    }
}

/// How far a request got before the transport failed.
///
/// [`TransportError`] has an example of its use.
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
///
/// ```
/// use polytomic::{TransportError, TransportErrorKind};
///
/// let cause = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
/// let error = TransportError::new(TransportErrorKind::Connect, "no connection").with_source(cause);
/// assert!(error.nothing_sent()); // is tried again, whatever the method
/// ```
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
