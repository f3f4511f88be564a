// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! What a server in memory got. Only with the feature `test-util`.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use super::Operation;

/// A request as the server got it. Its fields hold what was sent, credentials too; `Debug` shows method and path only.
///
/// ```
/// use goldens::test_util::{TestRequest, TestServer};
///
/// let server = TestServer::new();
/// // … calls …
/// let requests: Vec<TestRequest> = server.requests();
/// let created = requests.iter().filter(|request| request.operation() == Some("createUser"));
/// for request in created {
///     assert_eq!(request.path(), "/users");
///     assert_eq!(request.header("content-type"), Some("application/json"));
///     assert_eq!(request.json().get("name"), Some(&"Ada".into()));
/// }
/// ```
#[derive(Clone)]
pub struct TestRequest {
    operation: Option<&'static str>,
    method: http::Method,
    path: String,
    query: Option<String>,
    headers: HeaderMap,
    body: Option<Bytes>,
}

impl TestRequest {
    pub(crate) fn new(operation: Option<&'static Operation>, request: http::Request<Option<Bytes>>) -> Self {
        let (head, body) = request.into_parts();
        Self {
            operation: operation.map(|operation| operation.id),
            method: head.method,
            path: head.uri.path().to_owned(),
            query: head.uri.query().map(str::to_owned),
            headers: head.headers,
            body,
        }
    }

    /// The operation's id in the document; `None` for a request of a token.
    pub fn operation(&self) -> Option<&'static str> {
        self.operation
    }

    /// The method.
    pub fn method(&self) -> &http::Method {
        &self.method
    }

    /// The path, encoded as it was sent, with the base URL's.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query, encoded as it was sent.
    pub fn query(&self) -> Option<&str> {
        self.query.as_deref()
    }

    /// The value of a header, if it is a text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The body; `None` if there was none.
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()
    }

    /// The body as JSON; `null` if it is none.
    pub fn json(&self) -> Value {
        self.body.as_ref().and_then(|body| serde_json::from_slice(body).ok()).unwrap_or_default()
    }
}

impl fmt::Debug for TestRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
