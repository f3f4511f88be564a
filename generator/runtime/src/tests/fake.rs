//! A transport that answers from a script, and a clock that jumps to the next timer.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use super::printed::Client;
use crate::runtime::{
    BodySource, BoxFuture, ClientBuilder, Clock, Entropy, RequestBody, ResponseBody, Transport,
    TransportError, TransportErrorKind,
};

/// What a scripted attempt does.
#[derive(Clone)]
pub enum Step {
    /// Answers at once.
    Answer(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// Answers 200 with a body in pieces.
    Pieces(Vec<(&'static str, String)>, Vec<Vec<u8>>),
    /// Fails at once.
    Fail(TransportErrorKind),
    /// Never answers.
    Hang,
    /// Answers after a while.
    Slow(Duration, u16),
    /// Sends the head, a piece of the body, and then nothing more.
    Stall(u16),
    /// Sends the head and a piece of the body; then the connection breaks.
    Cut(u16),
}

impl Step {
    pub fn json(status: u16, body: &str) -> Self {
        Self::Answer(status, vec![("content-type", "application/json".into())], body.into())
    }

    pub fn status(status: u16) -> Self {
        Self::Answer(status, Vec::new(), Vec::new())
    }

    pub fn with_header(self, name: &'static str, value: &str) -> Self {
        match self {
            Self::Answer(status, mut headers, body) => {
                headers.push((name, value.into()));
                Self::Answer(status, headers, body)
            }
            Self::Pieces(mut headers, pieces) => {
                headers.push((name, value.into()));
                Self::Pieces(headers, pieces)
            }
            other => other,
        }
    }
}

/// A request as the transport saw it.
#[derive(Debug)]
pub struct Seen {
    pub method: http::Method,
    pub uri: String,
    pub headers: http::HeaderMap,
    pub body: Option<Bytes>,
    pub at: Duration,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// Path and query.
    pub fn target(&self) -> &str {
        let after_scheme = self.uri.split_once("://").unwrap().1;
        &after_scheme[after_scheme.find('/').unwrap()..]
    }
}

/// The scripted server's side: steps to come, requests seen. The last step repeats without end.
#[derive(Clone)]
pub struct Script {
    steps: Arc<Mutex<VecDeque<Step>>>,
    seen: Arc<Mutex<Vec<Seen>>>,
    pub clock: JumpClock,
}

impl Script {
    pub fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self {
            steps: Arc::new(Mutex::new(steps.into_iter().collect())),
            seen: Arc::default(),
            clock: JumpClock::default(),
        }
    }

    /// Replaces the steps to come.
    pub fn play(&self, steps: impl IntoIterator<Item = Step>) {
        *self.steps.lock().unwrap() = steps.into_iter().collect();
    }

    /// A client with a credential that talks to the script.
    pub fn client(&self) -> Client {
        self.build(|builder| builder.partner_key("partner-token"))
    }

    pub fn build(&self, change: impl FnOnce(ClientBuilder<Client>) -> ClientBuilder<Client>) -> Client {
        change(self.builder()).build().unwrap()
    }

    pub fn builder(&self) -> ClientBuilder<Client> {
        Client::builder()
            .base_url("https://api.example.com")
            .transport(self.clone())
            .clock(self.clock.clone())
            .entropy(Halves)
    }

    pub fn seen(&self) -> Vec<Seen> {
        std::mem::take(&mut self.seen.lock().unwrap())
    }

    pub fn hits(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    /// The only request.
    pub fn only(&self) -> Seen {
        let mut seen = self.seen();
        assert_eq!(seen.len(), 1, "{seen:?}");
        seen.remove(0)
    }
}

impl Transport for Script {
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>> {
        self.seen.lock().unwrap().push(Seen {
            method: request.method().clone(),
            uri: request.uri().to_string(),
            headers: request.headers().clone(),
            body: request.body().bytes().cloned(),
            at: self.clock.now(),
        });
        let step = {
            let mut steps = self.steps.lock().unwrap();
            if steps.len() > 1 { steps.pop_front().unwrap() } else { steps.front().unwrap().clone() }
        };
        Box::pin(async move {
            match step {
                Step::Answer(status, headers, body) => {
                    let mut answer = http::Response::builder().status(status);
                    for (name, value) in headers {
                        answer = answer.header(name, value);
                    }
                    Ok(answer.body(ResponseBody::from_bytes(body)).unwrap())
                }
                Step::Pieces(headers, pieces) => {
                    let mut answer = http::Response::builder().status(200);
                    for (name, value) in headers {
                        answer = answer.header(name, value);
                    }
                    Ok(answer.body(ResponseBody::from_source(Pieces(pieces.into()))).unwrap())
                }
                Step::Fail(kind) => Err(TransportError::new(kind, "scripted failure")),
                Step::Hang => std::future::pending().await,
                Step::Slow(delay, status) => {
                    self.clock.sleep(delay).await;
                    Ok(http::Response::builder().status(status).body(ResponseBody::from_bytes("{}")).unwrap())
                }
                Step::Stall(status) => Ok(partly(status, None)),
                Step::Cut(status) => Ok(partly(
                    status,
                    Some(TransportError::new(TransportErrorKind::Interrupted, "the body was cut")),
                )),
            }
        })
    }
}

fn partly(status: u16, end: Option<TransportError>) -> http::Response<ResponseBody> {
    let source = Partial { first: Some(Bytes::from_static(b"{\"data\":")), end };
    http::Response::builder()
        .status(status)
        .header("x-request-id", "req-partial")
        .body(ResponseBody::from_source(source))
        .unwrap()
}

struct Pieces(VecDeque<Vec<u8>>);

impl BodySource for Pieces {
    fn next_chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let next = self.0.pop_front().map(Bytes::from);
        Box::pin(async move { Ok(next) })
    }
}

struct Partial {
    first: Option<Bytes>,
    end: Option<TransportError>,
}

impl BodySource for Partial {
    fn next_chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move {
            match (self.first.take(), self.end.take()) {
                (Some(first), end) => {
                    self.end = end;
                    Ok(Some(first))
                }
                (None, Some(end)) => Err(end),
                (None, None) => std::future::pending().await,
            }
        })
    }
}

/// Random numbers that are always one half, so that jitter is known.
#[derive(Clone, Copy)]
pub struct Halves;

impl Entropy for Halves {
    fn next(&self) -> u64 {
        1 << 63
    }
}

/// A clock on which waiting takes no real time: when everything waits, it jumps to the earliest timer.
#[derive(Clone, Default)]
pub struct JumpClock(Arc<Mutex<Timers>>);

#[derive(Default)]
struct Timers {
    now: Duration,
    next_id: u64,
    waiting: Vec<(Duration, u64)>,
}

impl JumpClock {
    pub fn advance(&self, by: Duration) {
        self.0.lock().unwrap().now += by;
    }
}

impl Clock for JumpClock {
    fn now(&self) -> Duration {
        self.0.lock().unwrap().now
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777) + self.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut timers = self.0.lock().unwrap();
        timers.next_id += 1;
        let timer = (timers.now.saturating_add(duration), timers.next_id);
        timers.waiting.push(timer);
        Box::pin(Sleep { clock: self.clone(), timer, polled: false })
    }
}

struct Sleep {
    clock: JumpClock,
    timer: (Duration, u64),
    polled: bool,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let this = &mut *self;
        let mut timers = this.clock.0.lock().unwrap();
        let is_first = timers.waiting.iter().min() == Some(&this.timer);
        if timers.now >= this.timer.0 || (this.polled && is_first) {
            timers.now = timers.now.max(this.timer.0);
            return Poll::Ready(());
        }
        this.polled = true;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let timer = self.timer;
        self.clock.0.lock().unwrap().waiting.retain(|known| *known != timer);
    }
}
