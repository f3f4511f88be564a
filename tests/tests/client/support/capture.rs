//! A transport that keeps requests for itself: for hosts that a test must not reach.

use std::sync::{Arc, Mutex};

use polytomic::runtime::{BoxFuture, RequestBody, ResponseBody, Transport, TransportError};

/// Answers every request with 200 and `{}`; clones share what was captured.
#[derive(Clone, Default)]
pub(crate) struct Capture(Arc<Mutex<Vec<http::Request<RequestBody>>>>);

impl Capture {
    /// The absolute URLs asked for so far.
    pub(crate) fn urls(&self) -> Vec<String> {
        self.0.lock().unwrap().iter().map(|request| request.uri().to_string()).collect()
    }
}

impl Transport for Capture {
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>> {
        self.0.lock().unwrap().push(request);
        let head = http::Response::builder().status(200).header("content-type", "application/json");
        let response = head.body(ResponseBody::from_bytes("{}")).unwrap();
        Box::pin(async move { Ok(response) })
    }
}
