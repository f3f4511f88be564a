//! A server that answers as it is told, and what it received.

use polytomic::{RetryPolicy, v2022_12_12, v2025_09_18};
use serde_json::Value;
use tests::fake::{Canned, Received, Server};

use super::sdk;

/// The token of the recorded requests.
pub(crate) const TOKEN: &str = "test-token";

/// Headers that a request may have; any other one is an answer to a question nobody asked.
const KNOWN_HEADERS: [&str; 9] = [
    "accept",
    "accept-encoding",
    "authorization",
    "content-length",
    "content-type",
    "host",
    "idempotency-key",
    "user-agent",
    "x-polytomic-version",
];

/// A server with answers given in advance, and clients of both versions with one bearer token and no retries.
pub(crate) struct Wire {
    pub(crate) server: Server,
    pub(crate) new: v2025_09_18::Client,
    pub(crate) old: v2022_12_12::Client,
}

impl Wire {
    pub(crate) async fn start() -> Self {
        let server = Server::start().await;
        let new = v2025_09_18::Client::builder()
            .base_url(server.url())
            .bearer(TOKEN)
            .retry(RetryPolicy::none())
            .build()
            .unwrap();
        let old = v2022_12_12::Client::builder()
            .base_url(server.url())
            .bearer(TOKEN)
            .retry(RetryPolicy::none())
            .build()
            .unwrap();
        Self { server, new, old }
    }

    /// Answers the next request with 200 and this body.
    pub(crate) fn answer(&self, body: &Value) {
        self.server.answer_next(Canned::json(200, body));
    }

    /// Answers the next request with a status and a JSON body.
    pub(crate) fn fail(&self, status: u16, body: &Value) {
        self.server.answer_next(Canned::json(status, body));
    }

    /// Answers the next request without a body.
    pub(crate) fn empty(&self, status: u16) {
        self.server.answer_next(Canned::empty(status));
    }

    /// The one request received since the last look.
    pub(crate) fn request(&self) -> Sent {
        Sent(only(self.server.take_requests()))
    }

    /// How many requests were received since the last look.
    pub(crate) fn count(&self) -> usize {
        self.server.take_requests().len()
    }
}

/// The only request of a list.
pub(crate) fn only(mut requests: Vec<Received>) -> Received {
    assert_eq!(requests.len(), 1, "{requests:?}");
    requests.remove(0)
}

/// A request that arrived.
pub(crate) struct Sent(pub(crate) Received);

impl Sent {
    /// Asserts method, path with query, and all that a request of 2025-09-18 carries; `body` is `None` for a
    /// request without one.
    pub(crate) fn assert(self, method: &str, target: &str, body: Option<Value>) -> Self {
        self.assert_of("2025-09-18", method, target, body)
    }

    /// The same for 2022-12-12.
    pub(crate) fn assert_old(self, method: &str, target: &str, body: Option<Value>) -> Self {
        self.assert_of("2022-12-12", method, target, body)
    }

    fn assert_of(self, version: &str, method: &str, target: &str, body: Option<Value>) -> Self {
        let Self(request) = &self;
        assert_eq!((request.method.as_str(), request.target().as_str()), (method, target));
        assert_eq!(request.header_values("x-polytomic-version"), [version]);
        assert_eq!(request.header_values("authorization"), [format!("Bearer {TOKEN}")]);
        assert_eq!(request.header_values("accept"), ["application/json"]);
        assert_eq!(request.header_values("user-agent").len(), 1);
        assert!(request.header("user-agent").unwrap().starts_with("polytomic/"), "{request:?}");
        assert_eq!(
            request.header_values("idempotency-key").len(),
            usize::from(method == "POST"),
            "{request:?}"
        );
        match body {
            Some(body) => {
                assert_eq!(request.header_values("content-type"), ["application/json"]);
                assert_eq!(request.json(), body);
            }
            None => {
                assert_eq!(request.header("content-type"), None);
                assert_eq!(request.body, b"");
            }
        }
        for (name, _) in &request.headers {
            assert!(KNOWN_HEADERS.contains(&name.as_str()), "unexpected header {name}");
        }
        self
    }

    /// Asserts that the official SDK sends the same for this recorded call, but for what `tests/README.md` lists as
    /// deliberate.
    pub(crate) fn matches_sdk(self, call: &str) -> Self {
        sdk::recorded(call).assert_same(&self.0);
        self
    }
}
