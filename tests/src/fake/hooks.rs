//! How a test steers the next request: an answer given in advance, a pause, a failure.

use std::collections::VecDeque;

use axum::body::Body;
use axum::http::Response;
use serde_json::Value;
use tokio::sync::oneshot;

use super::answer::response;

/// An answer given in advance. It is sent as it stands: no header is added but what HTTP itself needs.
#[derive(Clone, Debug)]
pub struct Canned {
    /// Status of the answer, 200 to 999.
    pub status: u16,
    /// Headers of the answer, in order.
    pub headers: Vec<(String, String)>,
    /// Body of the answer.
    pub body: Vec<u8>,
}

impl Canned {
    /// An answer without headers and body.
    pub fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new() }
    }

    /// A JSON answer with its media type.
    pub fn json(status: u16, body: &Value) -> Self {
        Self::text(status, "application/json", &body.to_string())
    }

    /// An answer of any media type, e.g. a gateway's page or broken JSON.
    pub fn text(status: u16, media_type: &str, body: &str) -> Self {
        Self { body: body.as_bytes().to_vec(), ..Self::empty(status) }.header("content-type", media_type)
    }

    /// The same answer with one more header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn into_response(self) -> Response<Body> {
        response(self.status, self.headers, self.body)
    }
}

/// One request held in flight: its lock is taken, its work not begun. Dropping the hold lets the request go
/// on.
#[derive(Debug)]
pub struct Hold {
    arrived: oneshot::Receiver<()>,
    release: oneshot::Sender<()>,
}

impl Hold {
    /// Waits until a request is held.
    ///
    /// # Panics
    /// If the server stopped before.
    pub async fn arrived(&mut self) {
        assert!((&mut self.arrived).await.is_ok(), "the fake stopped before it held a request");
    }

    /// Lets the held request go on.
    pub fn release(self) {
        // Fails only if the server stopped; then nothing is held.
        let _ = self.release.send(());
    }
}

/// The server's end of a [`Hold`].
#[derive(Debug)]
pub(crate) struct Held {
    arrived: oneshot::Sender<()>,
    release: oneshot::Receiver<()>,
}

impl Held {
    pub(crate) async fn wait(self) {
        // Both sides may be gone: a test that dropped its hold wants the request to go on.
        let _ = self.arrived.send(());
        let _ = self.release.await;
    }
}

/// What is queued for the next requests, first in, first out.
#[derive(Debug, Default)]
pub(crate) struct Hooks {
    pub(crate) canned: VecDeque<Canned>,
    pub(crate) held: VecDeque<Held>,
    /// How many of the next requests fail with 500 instead of being worked on.
    failures: usize,
}

impl Hooks {
    pub(crate) fn hold_next(&mut self) -> Hold {
        let (arrived_sender, arrived) = oneshot::channel();
        let (release, release_receiver) = oneshot::channel();
        self.held.push_back(Held { arrived: arrived_sender, release: release_receiver });
        Hold { arrived, release }
    }

    pub(crate) fn fail_next(&mut self) {
        self.failures += 1;
    }

    /// Whether the current request shall fail; counts it.
    pub(crate) fn take_failure(&mut self) -> bool {
        let fails = self.failures > 0;
        self.failures = self.failures.saturating_sub(1);
        fails
    }
}
