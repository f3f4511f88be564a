//! The way of one request to its answer.
//!
//! Order: record · canned answer · version (400) · route (404, 405) · credential (401) · scope (403) · path
//! identifiers (404) · idempotency key (422, 409, replay) · held or failed on purpose · the operation itself.
//! What comes from the last two steps is what an idempotency key stores.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Response, StatusCode};

use super::answer::Answer;
use super::auth;
use super::errors::Failure;
use super::idempotency::{self, Begin};
use super::operations::{self, Call};
use super::record::{Exchange, Received};
use super::routes;
use super::server::{Shared, lock};
use super::version::{VERSION_HEADER, Version};

const BODY_LIMIT: usize = 64 * 1024 * 1024;

/// Answers a request. The work runs to its end even if the client hangs up: so does a real server's, and so
/// an idempotency key's outcome is there for the client's second attempt.
pub(crate) async fn handle(State(shared): State<Arc<Shared>>, request: Request) -> Response<Body> {
    tokio::spawn(exchange(shared, request)).await.unwrap_or_else(|_| {
        let mut response = Response::new(Body::from("the fake failed"));
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}

async fn exchange(shared: Arc<Shared>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, BODY_LIMIT).await.ok();
    let received = Received::new(&parts, body.as_deref().unwrap_or_default());
    lock(&shared.received).push(received.clone());

    let canned = lock(&shared.hooks).canned.pop_front();
    let response = match canned {
        Some(canned) => canned.into_response(),
        None => answer(&shared, &parts, body).await,
    };
    if let Some(observer) = &shared.observer {
        observer(&Exchange {
            target: received.target(),
            version: received.header(VERSION_HEADER).map(str::to_owned),
            method: received.method,
            status: response.status().as_u16(),
        });
    }
    response
}

/// The fake's own answer, with the headers that every response carries.
async fn answer(shared: &Shared, parts: &Parts, body: Option<Bytes>) -> Response<Body> {
    let requested = Version::requested(&parts.headers);
    let version = *requested.as_ref().unwrap_or(&Version::NEWEST);
    let outcome = match (requested, body) {
        (Ok(version), Some(body)) => serve(shared, version, parts, &body).await,
        (Ok(_), None) => Err(Failure::new(400, "unreadable_body", "the body broke off or is too large")),
        (Err(failure), _) => Err(failure),
    };
    let answer = outcome.unwrap_or_else(|failure| failure.into_answer(version, shared.legacy_unauthorized));

    let mut response = answer.into_response();
    let number = shared.answered.fetch_add(1, Ordering::Relaxed) + 1;
    let headers = response.headers_mut();
    headers.insert(VERSION_HEADER, HeaderValue::from_static(version.as_str()));
    if let Ok(id) = HeaderValue::from_str(&format!("fake-request-{number}")) {
        headers.insert("x-request-id", id);
    }
    response
}

/// Everything between a known version and the operation.
async fn serve(shared: &Shared, version: Version, parts: &Parts, body: &[u8]) -> Result<Answer, Failure> {
    let (method, path, headers) = (&parts.method, parts.uri.path(), &parts.headers);
    let matched = routes::find(version, method, path)?;
    let caller = auth::authenticate(&lock(&shared.state), version, headers)?;
    matched.route.scope.check(caller)?;
    let ids = matched.ids()?;
    let call = Call { route: matched.route, caller, ids, query: parts.uri.query(), headers, body };

    let Some(scope) = idempotency::Scope::of(method, path, headers)? else {
        return work(shared, &call).await;
    };
    let begin = lock(&shared.outcomes).begin(&scope);
    match begin {
        Begin::Done(answer) => Ok(answer),
        Begin::Running => {
            Err(Failure::new(409, "request_in_progress", "a request with this Idempotency-Key is running"))
        }
        Begin::First => {
            let outcome = work(shared, &call).await;
            let answer =
                outcome.unwrap_or_else(|failure| failure.into_answer(version, shared.legacy_unauthorized));
            lock(&shared.outcomes).finish(&scope, &answer);
            Ok(answer)
        }
    }
}

/// The operation, unless a test holds or fails it.
async fn work(shared: &Shared, call: &Call<'_>) -> Result<Answer, Failure> {
    let held = lock(&shared.hooks).held.pop_front();
    if let Some(held) = held {
        held.wait().await;
    }
    if lock(&shared.hooks).take_failure() {
        return Err(Failure::new(500, "internal", "an internal error occurred"));
    }
    operations::run(&mut lock(&shared.state), call)
}
