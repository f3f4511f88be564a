//! What is sent again, and that it is the same.

use std::time::Duration;

use polytomic::v2025_09_18::Client;
use polytomic::v2025_09_18::models::{CreateOrganizationRequest, UpdateOrganizationRequest};
use polytomic::{Error, RetryPolicy, v2022_12_12};
use serde_json::json;
use tests::fake::{Canned, PARTNER_KEY, Server};

use crate::support::ORGANIZATION;
use crate::support::raw::{RawServer, Step, body, header};

/// As many attempts as by default, without the waiting.
fn at_once() -> RetryPolicy {
    RetryPolicy::new().base_delay(Duration::ZERO)
}

fn client(url: String) -> Client {
    Client::builder().base_url(url).partner_key(PARTNER_KEY).retry(at_once()).build().unwrap()
}

/// The first attempt may have done its work: only the key makes the second one safe, so it must be the same.
#[tokio::test]
async fn a_creation_whose_answer_is_lost_is_sent_again_with_the_same_key() {
    let server =
        RawServer::start(&[Step::Drop, Step::Cut, Step::Answer(200, "{\"data\":{\"name\":\"Acme\"}}")]);
    let request = CreateOrganizationRequest::new("Acme").client_secret("s3cret");
    let response = client(server.url()).organization().create(&request).response().await.unwrap();
    assert_eq!(response.attempts(), 3);
    assert_eq!(response.into_value().data.unwrap().name.as_deref(), Some("Acme"));

    let requests = server.requests();
    let keys: Vec<_> = requests.iter().map(|request| header(request, "idempotency-key").unwrap()).collect();
    assert!(keys[0].len() >= 8);
    assert_eq!(keys, [keys[0]; 3]);
    for request in &requests {
        assert_eq!(header(request, "x-polytomic-version"), Some("2025-09-18"));
        assert_eq!(header(request, "authorization"), Some(format!("Bearer {PARTNER_KEY}").as_str()));
        let sent: serde_json::Value = serde_json::from_str(body(request)).unwrap();
        assert_eq!(sent, json!({ "name": "Acme", "client_secret": "s3cret" }));
    }
}

#[tokio::test]
async fn the_callers_own_key_is_the_same_on_every_attempt() {
    let server = RawServer::start(&[Step::Drop, Step::Answer(200, "{}")]);
    let call = client(server.url()).organization().create(&CreateOrganizationRequest::new("Acme"));
    call.idempotency_key("key-of-the-caller").await.unwrap();
    for request in server.requests() {
        assert_eq!(header(&request, "idempotency-key"), Some("key-of-the-caller"));
    }
}

#[tokio::test]
async fn a_lost_answer_to_an_idempotent_method_is_asked_for_again() {
    let server =
        RawServer::start(&[Step::Drop, Step::Answer(200, "{}"), Step::Drop, Step::Answer(200, "{}")]);
    let client = client(server.url());
    client.organization().get(ORGANIZATION).await.unwrap();
    client.organization().update(ORGANIZATION, &UpdateOrganizationRequest::new("Acme")).await.unwrap();
    let requests = server.requests();
    let methods: Vec<_> = requests.iter().map(|request| request.split(' ').next().unwrap()).collect();
    assert_eq!(methods, ["GET", "GET", "PUT", "PUT"]);
}

/// PATCH is not idempotent and has no key: what became of the first attempt is unknown, and the error says so.
#[tokio::test]
async fn a_lost_answer_to_a_patch_is_an_unknown_outcome() {
    let server = RawServer::start(&[Step::Drop]);
    let builder = v2022_12_12::Client::builder().base_url(server.url()).api_key(PARTNER_KEY).retry(at_once());
    let client = builder.build().unwrap();
    let body = v2022_12_12::models::UpdateOrganizationRequest::new("Acme");
    let error = client.organization().update(ORGANIZATION, &body).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert!(error.outcome_unknown());
    assert_eq!(error.attempts(), 1);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_busy_server_is_asked_again() {
    let server = Server::start().await;
    let client = client(server.url());
    for status in [429, 503] {
        server.answer_next(Canned::empty(status).header("retry-after", "0"));
        server.answer_next(Canned::json(200, &json!({ "data": [] })));
        let response = client.organization().list().response().await.unwrap();
        assert_eq!(response.attempts(), 2, "{status}");
        assert_eq!(server.take_requests().len(), 2, "{status}");
    }
}

/// A refusal is final: the same request is refused again.
#[tokio::test]
async fn a_refusal_is_not_repeated() {
    let server = Server::start().await;
    let client = client(server.url());
    for status in [400, 401, 403, 404, 409, 422, 501] {
        server.answer_next(Canned::json(status, &json!({})));
        let error = client.organization().get(ORGANIZATION).await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!((error.attempts(), server.take_requests().len()), (1, 1), "{status}");
    }
}

#[tokio::test]
async fn a_failure_that_stays_is_reported_with_its_attempts() {
    let server = Server::start().await;
    for _ in 0..3 {
        server.answer_next(Canned::json(500, &json!({ "message": "down" })));
    }
    let error = client(server.url()).organization().list().await.unwrap_err();
    assert_eq!((error.attempts(), server.take_requests().len()), (3, 3));
    assert_eq!(error.message(), Some("down"));
}
