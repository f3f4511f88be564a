// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! What a caller changes for one call only.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::{Retry, ServerAddress};

/// Settings of one call; what is not set here is as the client says. They are one whole: a second `.options(…)` of the
/// same call replaces the first.
///
/// ```
/// use std::time::Duration;
/// use goldens::{CallOptions, RetryPolicy};
///
/// let once = CallOptions::new()
///     .timeout(Duration::from_secs(5))
///     .retry(RetryPolicy::none())
///     .header("X-Tenant", "acme");
/// # let _ = once;
/// // client.users().list().options(once).await?
/// ```
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<Arc<dyn Retry>>,
    pub(crate) base_url: Option<String>,
    pub(crate) server: Option<ServerAddress>,
    pub(crate) headers: HeaderMap,
    pub(crate) problem: Option<(String, &'static str)>,
}

impl CallOptions {
    /// The client's settings, unchanged.
    pub fn new() -> Self {
        Self::default()
    }

    /// Bounds the whole call: all attempts and the waiting between them. Each attempt still has its own limit,
    /// [`attempt_timeout`](Self::attempt_timeout): raise both for an operation that answers late.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Bounds one attempt, from the connection to the last byte of the answer.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Another [`RetryPolicy`](super::RetryPolicy), or a [`Retry`] of one's own.
    #[must_use]
    pub fn retry(mut self, retry: impl Retry) -> Self {
        self.retry = Some(Arc::new(retry));
        self
    }

    /// Sends this call to another base URL than the client's or the operation's own. The rules are those of
    /// [`ClientBuilder::base_url`](super::ClientBuilder::base_url), and credentials travel there: it must be a server that may
    /// have them.
    #[must_use]
    pub fn base_url(mut self, url: impl AsRef<str>) -> Self {
        self.base_url = Some(url.as_ref().to_owned());
        self
    }

    /// Sends this call to another server of the API's description, or sets the variables of its address: a `Server` of the
    /// API's module. A [`base_url`](Self::base_url) wins over it.
    #[must_use]
    pub fn server(mut self, server: impl Into<ServerAddress>) -> Self {
        self.server = Some(server.into());
        self
    }

    /// Adds a header; it replaces a header of that name which the client or the operation would send.
    ///
    /// The value must be visible ASCII. A name that the runtime manages itself (`Host`, `Content-Length`, …) or an
    /// impossible value makes the call fail with [`Error::InvalidArgument`](super::Error::InvalidArgument), and so does
    /// the operation's idempotency key, which has its own setter. A header that carries a credential of the operation
    /// wins over one given here.
    #[must_use]
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        match checked_header(name.as_ref(), value.as_ref()) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(reason) => self.problem = Some((name.as_ref().escape_default().to_string(), reason)),
        }
        self
    }
}

/// Shows the names of the headers only.
impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("retry", &self.retry)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// Headers that frame the message or belong to the connection (RFC 9110, 9112), in lower case. A value of the caller's would
/// change where a request goes or where it ends; the generator refuses documents that ask for one.
#[doc(hidden)]
pub const MANAGED_HEADERS: &[&str] = &[
    "connection",
    "content-length",
    "content-encoding",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// A header that a caller may add. Its value is treated as sensitive: nobody knows what it is for.
pub(crate) fn checked_header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), &'static str> {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| "this is no header name")?;
    if MANAGED_HEADERS.contains(&name.as_str()) {
        return Err("the runtime manages this header itself");
    }
    if value.trim() != value || !value.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        return Err("the value must be visible ASCII without white space around it");
    }
    let mut value = HeaderValue::from_str(value).map_err(|_| "the value can't be sent")?;
    value.set_sensitive(true);
    Ok((name, value))
}
