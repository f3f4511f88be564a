// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! What a user's own code sees of each attempt: to count, to measure, to add headers.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::options::checked_header;
use super::text::Scrubber;
use super::{Answer, Operation, Trouble, message};

/// Called at each step of every call of a client; what is not implemented does nothing.
///
/// The functions run between the steps of a call, so they must be quick and must not block. None of them sees a
/// credential, a body, a URL or a parameter. Requests of a [`TokenSource`](super::TokenSource) are not among them.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use goldens::{FailureEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent};
///
/// #[derive(Default)]
/// struct Metrics {
///     retries: AtomicU64,
/// }
///
/// impl Hooks for Metrics {
///     fn on_request(&self, request: &mut RequestEvent<'_>) {
///         request.add_header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
///     }
///
///     fn on_response(&self, response: &ResponseEvent<'_>) {
///         let attempt = response.attempt();
///         println!("{} {} {:?}", attempt.operation(), response.status(), response.elapsed());
///     }
///
///     fn on_failure(&self, failure: &FailureEvent<'_>) {
///         println!("{} {}", failure.attempt().server_address(), failure.trouble());
///     }
///
///     fn on_retry(&self, retry: &RetryEvent<'_>) {
///         self.retries.fetch_add(1, Ordering::Relaxed);
///         println!("again in {:?}: {}", retry.delay(), retry.reason());
///     }
/// }
/// // Client::builder().hooks(Metrics::default())
/// # let _ = Metrics::default();
/// ```
pub trait Hooks: Send + Sync + 'static {
    /// A request is about to be sent; headers can be added to it.
    fn on_request(&self, _request: &mut RequestEvent<'_>) {}

    /// An answer came, of whatever status; its body has been read, unless it is read while it comes.
    fn on_response(&self, _response: &ResponseEvent<'_>) {}

    /// An attempt ended without a complete answer.
    fn on_failure(&self, _failure: &FailureEvent<'_>) {}

    /// Another attempt follows. The call has ended when neither this nor another request follows an attempt.
    fn on_retry(&self, _retry: &RetryEvent<'_>) {}
}

/// Which attempt of which call it is.
///
/// [`Hooks`] has an example of its use.
#[derive(Clone, Copy)]
pub struct AttemptInfo<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) host: &'a str,
    pub(crate) number: u32,
}

impl<'a> AttemptInfo<'a> {
    /// The operation's id in the document.
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// The HTTP method (`http.request.method`).
    pub fn method(&self) -> http::Method {
        self.operation.method.http().unwrap_or_default()
    }

    /// The path with its parameters unfilled, as in `/users/{id}` (`url.template`).
    pub fn path_template(&self) -> &'static str {
        self.operation.path
    }

    /// The host that is spoken to (`server.address`).
    pub fn server_address(&self) -> &'a str {
        self.host
    }

    /// The number of the attempt; the first is 1 (`http.request.resend_count` and one).
    pub fn number(&self) -> u32 {
        self.number
    }
}

impl fmt::Debug for AttemptInfo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (attempt {})", self.operation.id, self.number)
    }
}

/// A request that is about to be sent.
///
/// [`Hooks`] has an example of its use.
#[derive(Debug)]
pub struct RequestEvent<'a> {
    info: AttemptInfo<'a>,
    headers: Headers<'a>,
}

struct Headers<'a>(&'a mut HeaderMap);

/// Shows the names only.
impl fmt::Debug for Headers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl<'a> RequestEvent<'a> {
    /// Which attempt it is.
    pub fn attempt(&self) -> AttemptInfo<'a> {
        self.info
    }

    /// Whether the request has a header of this name.
    pub fn has_header(&self, name: &str) -> bool {
        self.headers.0.contains_key(name)
    }

    /// Adds a header, such as `traceparent`, to this attempt. `false`: it was not added, because the request has one of
    /// this name, the runtime manages it, or the value is no visible ASCII.
    pub fn add_header(&mut self, name: &str, value: &str) -> bool {
        match checked_header(name, value) {
            Ok((name, value)) if !self.headers.0.contains_key(&name) => {
                self.headers.0.insert(name, value);
                true
            }
            _ => false,
        }
    }
}

/// An answer that came.
///
/// [`Hooks`] has an example of its use.
pub struct ResponseEvent<'a> {
    info: AttemptInfo<'a>,
    answer: &'a Answer,
    elapsed: Duration,
}

impl<'a> ResponseEvent<'a> {
    /// Headers of answers that carry credentials, or URLs that may.
    const HIDDEN: [&'static str; 4] = ["set-cookie", "location", "content-location", "link"];
    const LIMIT: usize = 1024;

    /// Which attempt it is.
    pub fn attempt(&self) -> AttemptInfo<'a> {
        self.info
    }

    /// The status (`http.response.status_code`).
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// The time since the attempt began.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The length of the body in bytes; 0 while it is not read (`http.response.body.size`).
    pub fn body_bytes(&self) -> usize {
        self.answer.body.len()
    }

    /// The id by which the server's operators find the request, fit to be shown.
    pub fn request_id(&self) -> Option<String> {
        message::request_id(&self.answer.headers, &self.answer.scrubber)
    }

    /// How long the server asks to wait before another try.
    pub fn retry_after(&self) -> Option<Duration> {
        self.answer.retry_after
    }

    /// A header, such as `x-ratelimit-remaining`, fit to be shown: the client's own credentials are removed. None of
    /// those that carry credentials or URLs (`Set-Cookie`, `Location`, `Content-Location`, `Link`).
    pub fn header(&self, name: &str) -> Option<String> {
        if Self::HIDDEN.iter().any(|hidden| hidden.eq_ignore_ascii_case(name)) {
            return None;
        }
        let scrubber: &Scrubber = &self.answer.scrubber;
        self.answer.headers.get(name).map(|value| scrubber.show_bytes(value.as_bytes(), Self::LIMIT))
    }
}

impl fmt::Debug for ResponseEvent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseEvent")
            .field("attempt", &self.info)
            .field("status", &self.answer.status)
            .field("elapsed", &self.elapsed)
            .finish()
    }
}

/// An attempt without a complete answer.
///
/// [`Hooks`] has an example of its use.
#[derive(Debug)]
pub struct FailureEvent<'a> {
    info: AttemptInfo<'a>,
    trouble: Trouble<'a>,
    elapsed: Duration,
}

impl<'a> FailureEvent<'a> {
    /// Which attempt it is.
    pub fn attempt(&self) -> AttemptInfo<'a> {
        self.info
    }

    /// What went wrong; never a status.
    pub fn trouble(&self) -> Trouble<'a> {
        self.trouble
    }

    /// The time since the attempt began.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

/// A repetition that follows.
///
/// [`Hooks`] has an example of its use.
#[derive(Debug)]
pub struct RetryEvent<'a> {
    info: AttemptInfo<'a>,
    reason: Trouble<'a>,
    delay: Duration,
}

impl<'a> RetryEvent<'a> {
    /// The attempt that failed.
    pub fn attempt(&self) -> AttemptInfo<'a> {
        self.info
    }

    /// Why the request is sent again. A status of 401: the source of the token has another one.
    pub fn reason(&self) -> Trouble<'a> {
        self.reason
    }

    /// How long the call waits before.
    pub fn delay(&self) -> Duration {
        self.delay
    }
}

/// The hooks of a client, in the order in which they were given.
#[derive(Clone, Default)]
pub(crate) struct AllHooks(Vec<Arc<dyn Hooks>>);

impl AllHooks {
    pub(crate) fn push(&mut self, hooks: impl Hooks) {
        self.0.push(Arc::new(hooks));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn request(&self, info: AttemptInfo<'_>, headers: &mut HeaderMap) {
        let mut event = RequestEvent { info, headers: Headers(headers) };
        self.0.iter().for_each(|hooks| hooks.on_request(&mut event));
    }

    pub(crate) fn response(&self, info: AttemptInfo<'_>, answer: &Answer, elapsed: Duration) {
        let event = ResponseEvent { info, answer, elapsed };
        self.0.iter().for_each(|hooks| hooks.on_response(&event));
    }

    pub(crate) fn failure(&self, info: AttemptInfo<'_>, trouble: Trouble<'_>, elapsed: Duration) {
        let event = FailureEvent { info, trouble, elapsed };
        self.0.iter().for_each(|hooks| hooks.on_failure(&event));
    }

    pub(crate) fn retry(&self, info: AttemptInfo<'_>, reason: Trouble<'_>, delay: Duration) {
        let event = RetryEvent { info, reason, delay };
        self.0.iter().for_each(|hooks| hooks.on_retry(&event));
    }
}
