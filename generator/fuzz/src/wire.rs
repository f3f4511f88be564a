//! A transport in memory, time that stands, and an executor for what never waits.

use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use goldens::runtime::{
    BodySource, BoxFuture, Clock, RequestBody, ResponseBody, RetryPolicy, Transport, TransportError,
};

/// An answer, its body in pieces.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(Vec<u8>, Vec<u8>)>,
    pub pieces: Vec<Vec<u8>>,
}

/// Keeps the requests and gives the answer to each.
#[derive(Clone, Default)]
pub struct Wire {
    pub answer: Arc<Answer>,
    pub requests: Arc<Mutex<Vec<(http::request::Parts, RequestBody)>>>,
}

struct Pieces(VecDeque<Bytes>);

impl BodySource for Pieces {
    fn next_chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let next = self.0.pop_front();
        Box::pin(async move { Ok(next) })
    }
}

impl Transport for Wire {
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>> {
        self.requests.lock().unwrap().push(request.into_parts());
        let pieces = self.answer.pieces.iter().map(|piece| Bytes::from(piece.clone())).collect();
        let mut response = http::Response::new(ResponseBody::from_source(Pieces(pieces)));
        *response.status_mut() =
            http::StatusCode::from_u16(self.answer.status).unwrap_or(http::StatusCode::OK);
        for (name, value) in &self.answer.headers {
            let name = http::HeaderName::from_bytes(name);
            let value = http::HeaderValue::from_bytes(value);
            if let (Ok(name), Ok(value)) = (name, value) {
                response.headers_mut().append(name, value);
            }
        }
        Box::pin(async move { Ok(response) })
    }
}

/// Time that stands. Nothing here waits, so that no time limit ever comes.
pub struct Still;

impl Clock for Still {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

/// No second attempt: what it waits for would never come.
pub fn once() -> RetryPolicy {
    RetryPolicy::none()
}

/// The output of a future that is ready after a bounded number of polls.
pub fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    for _ in 0..100_000 {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return value;
        }
    }
    panic!("it waits for something that is not there");
}
