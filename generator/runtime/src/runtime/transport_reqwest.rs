//! The default transport: reqwest, with every default switched off that can leak, follow or change something.

use std::error::Error as StdError;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{self, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::uri::{Authority, Scheme};
use http::{HeaderValue, Method, Uri, header};
use http_body::{Frame, SizeHint};
use reqwest::Url;

use super::{
    BodySource, BoxFuture, RequestBody, ResponseBody, Secret, Transport, TransportError, TransportErrorKind,
};

/// Sends with reqwest: no redirects, no `Referer`, no cookies, no decompression, and a proxy only when one was given.
/// The library repeats by itself only what the server provably did not see: a request on a connection that was closed
/// before, or a refused HTTP/2 stream.
///
/// ```
/// use std::time::Duration;
/// use letterpress_runtime::{ClientBuilder, TransportError};
/// use letterpress_runtime::runtime::ReqwestTransport;
///
/// /// Lets several clients share their connections.
/// fn share<A, B>(
///     one: ClientBuilder<A>,
///     other: ClientBuilder<B>,
/// ) -> Result<(ClientBuilder<A>, ClientBuilder<B>), TransportError> {
///     let transport = ReqwestTransport::new(Duration::from_secs(10), None)?;
///     Ok((one.transport(transport.clone()), other.transport(transport)))
/// }
/// # let _ = share::<(), ()>;
/// ```
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    origin: Arc<OnceLock<Origin>>,
}

impl ReqwestTransport {
    /// A transport with its own connection pool.
    ///
    /// `connect_timeout` bounds name look-up, TCP and TLS together. `proxy` is the URL of a proxy for all requests;
    /// the environment is never asked.
    ///
    /// # Errors
    /// The TLS library can't start, or the proxy's URL is none.
    pub fn new(connect_timeout: Duration, proxy: Option<&Secret>) -> Result<Self, TransportError> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .no_proxy()
            .connect_timeout(connect_timeout);
        if let Some(proxy) = proxy {
            builder = builder.proxy(reqwest::Proxy::all(proxy.expose()).map_err(refused)?);
        }
        Ok(Self { client: builder.build().map_err(refused)?, origin: Arc::default() })
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>> {
        Box::pin(async move {
            if tokio::runtime::Handle::try_current().is_err() {
                let message = "the default transport needs a tokio runtime: await the call inside one";
                return Err(TransportError::new(TransportErrorKind::Refused, message));
            }
            let (mut parts, body) = request.into_parts();
            let is_empty = body.length() == Some(0);
            if is_empty && matches!(parts.method, Method::POST | Method::PUT | Method::PATCH) {
                // hyper leaves it out, and servers may insist on it (411 Length Required).
                parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            let body = match body.bytes() {
                Some(bytes) => reqwest::Body::from(bytes.clone()),
                None if body.is_none() => reqwest::Body::default(),
                None => reqwest::Body::wrap(Sent::new(body)),
            };
            let url = self.url(&parts.uri)?;
            let mut request = reqwest::Request::new(parts.method, url);
            *request.headers_mut() = parts.headers;
            *request.body_mut() = Some(body);
            let mut answer = self.client.execute(request).await.map_err(classify)?;
            let mut head = http::Response::new(());
            *head.status_mut() = answer.status();
            *head.headers_mut() = std::mem::take(answer.headers_mut());
            Ok(head.map(|()| ResponseBody::from_reqwest(Chunks(answer))))
        })
    }
}

/// A body that is read while it is sent.
struct Sent {
    length: Option<u64>,
    /// `reqwest` wants a body that threads could share; none does.
    next: Mutex<NextChunk>,
    is_over: bool,
}

type BoxedSource = Box<dyn BodySource>;
/// The next piece, together with what gives those after it.
type NextChunk = BoxFuture<'static, (BoxedSource, Result<Option<Bytes>, TransportError>)>;

impl Sent {
    fn new(body: RequestBody) -> Self {
        let length = body.length();
        Self { length, next: Mutex::new(next(Box::new(body.into_source()))), is_over: false }
    }
}

fn next(mut source: BoxedSource) -> NextChunk {
    Box::pin(async move {
        let chunk = source.next_chunk().await;
        (source, chunk)
    })
}

impl http_body::Body for Sent {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut task::Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        let pending = self.next.get_mut().unwrap_or_else(PoisonError::into_inner);
        let (source, chunk) = ready!(pending.as_mut().poll(context));
        match chunk {
            Ok(Some(chunk)) => {
                *pending = next(source);
                Poll::Ready(Some(Ok(Frame::data(chunk))))
            }
            end => {
                self.is_over = true;
                Poll::Ready(end.err().map(Err))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.is_over
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// A server that was spoken to, and its URL without a path.
#[derive(Debug)]
struct Origin {
    scheme: Scheme,
    authority: Authority,
    url: Url,
}

impl ReqwestTransport {
    /// The URL in the form that reqwest wants. Nearly all requests of a transport go to one server, whose part of the URL is
    /// parsed once: that costs more than the rest.
    fn url(&self, uri: &Uri) -> Result<Url, TransportError> {
        if let Some(known) = self.origin.get()
            && uri.scheme() == Some(&known.scheme)
            && uri.authority() == Some(&known.authority)
        {
            let mut url = known.url.clone();
            url.set_path(uri.path());
            if uri.query().is_some() {
                url.set_query(uri.query());
            }
            return Ok(url);
        }
        let url = Url::parse(&uri.to_string()).map_err(|error| {
            TransportError::new(TransportErrorKind::Refused, CANNOT_BE_SENT).with_source(error)
        })?;
        if let (Some(scheme), Some(authority), None) = (uri.scheme(), uri.authority(), self.origin.get()) {
            let mut bare = url.clone();
            bare.set_path("");
            bare.set_query(None);
            let origin = Origin { scheme: scheme.clone(), authority: authority.clone(), url: bare };
            // Another call may have been first.
            let _ = self.origin.set(origin);
        }
        Ok(url)
    }
}

/// The body of an answer.
pub(crate) struct Chunks(reqwest::Response);

impl Chunks {
    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>, TransportError> {
        self.0.chunk().await.map_err(classify)
    }
}

const CANNOT_BE_SENT: &str = "the request can't be sent";

fn refused(error: reqwest::Error) -> TransportError {
    TransportError::new(TransportErrorKind::Refused, CANNOT_BE_SENT).with_source(error.without_url())
}

fn classify(error: reqwest::Error) -> TransportError {
    let (kind, message) = if let Some(error) = of_content(&error) {
        (error.kind(), "the content to send could not be read")
    } else if error.is_builder() {
        (TransportErrorKind::Refused, CANNOT_BE_SENT)
    } else if !error.is_connect() {
        (TransportErrorKind::Interrupted, "the connection broke before the answer was complete")
    } else if error.is_timeout() {
        (TransportErrorKind::ConnectTimeout, "no connection within the connect timeout")
    } else if is_network_failure(&error) {
        (TransportErrorKind::Connect, "no connection")
    } else {
        (TransportErrorKind::Refused, "no secure connection")
    };
    TransportError::new(kind, message).with_source(error.without_url())
}

/// The error that the content to send ended with.
fn of_content(error: &reqwest::Error) -> Option<&TransportError> {
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref() {
            return Some(error);
        }
        cause = error.source();
    }
    None
}

/// Tells a failing network, which may recover, from a failing TLS handshake, which will not: the TLS libraries report
/// theirs as invalid data or as an error of their own.
fn is_network_failure(error: &reqwest::Error) -> bool {
    let mut is_network = false;
    let mut next: Option<&(dyn StdError + 'static)> = error.source();
    while let Some(cause) = next {
        next = match cause.downcast_ref::<io::Error>() {
            Some(cause) if cause.kind() == io::ErrorKind::InvalidData => return false,
            Some(cause) => {
                is_network = true;
                // `source` of an I/O error passes over the error that it wraps.
                cause.get_ref().map(|inner| inner as &(dyn StdError + 'static))
            }
            None => cause.source(),
        };
    }
    is_network
}
