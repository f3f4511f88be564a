// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! A successful answer with what came around its body.

use std::fmt;

use http::{HeaderMap, StatusCode};

/// The decoded body of a successful answer, with status and headers.
///
/// ```
/// use goldens::Response;
///
/// /// How many calls are left, where a server says so in a header.
/// fn calls_left<T>(response: &Response<T>) -> Option<u64> {
///     response.headers().get("x-ratelimit-remaining")?.to_str().ok()?.parse().ok()
/// }
/// # let _ = calls_left::<()>;
/// // let response = client.users().list().response().await?;
/// // println!("{:?} after {} attempts, {:?} left", response.status(), response.attempts(), calls_left(&response));
/// ```
#[derive(Clone)]
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
}

impl<T> Response<T> {
    /// The decoded body.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The decoded body by itself.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The id by which the server's operators find the request (`X-Request-Id` and its like), fit to be shown.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// How many requests were sent before this answer came, itself included.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

/// Shows the names of the headers only.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .finish()
    }
}
