//! The key of a call: who makes it, what it looks like, how the server replays and locks by it.

use std::collections::BTreeSet;

use polytomic::v2025_09_18::models::{CreateOrganizationRequest, CreateUserRequest};
use polytomic::v2025_09_18::organization::CreateOrganizationError;
use polytomic::{Error, v2022_12_12};
use serde_json::json;
use tests::fake::{REPLAYED_HEADER, Received, Server};

use crate::support::wire::{Wire, only};
use crate::support::{ORGANIZATION, USER, arrived, old_partner, partner};

const KEY: &str = "provision-acme_2026";

fn acme() -> CreateOrganizationRequest {
    CreateOrganizationRequest::new("Acme")
}

/// The one key of a request.
fn key(request: &Received) -> String {
    let values = request.header_values("idempotency-key");
    assert_eq!(values.len(), 1, "{request:?}");
    values[0].to_owned()
}

#[tokio::test]
async fn every_creation_has_a_key_of_its_own() {
    let wire = Wire::start().await;
    let mut keys = BTreeSet::new();
    for _ in 0..2 {
        wire.answer(&json!({}));
        wire.new.organization().create(&acme()).await.unwrap();
        wire.answer(&json!({}));
        wire.new.users().create(ORGANIZATION, &CreateUserRequest::new("a@b.c")).await.unwrap();
        wire.answer(&json!({}));
        wire.new.users().create_in_current_organization(&CreateUserRequest::new("a@b.c")).await.unwrap();
        wire.answer(&json!({}));
        wire.new.users().create_api_key(ORGANIZATION, USER).await.unwrap();
        wire.answer(&json!({}));
        let body = v2022_12_12::models::CreateOrganizationRequest::new("Acme");
        wire.old.organization().create(&body).await.unwrap();
    }
    for request in wire.server.take_requests() {
        let key = key(&request);
        assert!((8..=255).contains(&key.len()), "{key}");
        assert!(key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)), "{key}");
        keys.insert(key);
    }
    assert_eq!(keys.len(), 10, "no two calls share a key");
}

/// The same prepared call, sent twice, is two calls.
#[tokio::test]
async fn a_call_that_is_cloned_has_another_key() {
    let wire = Wire::start().await;
    let call = wire.new.organization().create(&acme());
    for call in [call.clone(), call] {
        wire.answer(&json!({}));
        call.await.unwrap();
    }
    let keys: BTreeSet<_> = wire.server.take_requests().iter().map(key).collect();
    assert_eq!(keys.len(), 2);
}

#[tokio::test]
async fn only_creations_have_a_key() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.organization().get(ORGANIZATION).await.unwrap();
    wire.empty(200);
    wire.new.organization().delete(ORGANIZATION).await.unwrap();
    wire.answer(&json!({}));
    let body = polytomic::v2025_09_18::models::UpdateOrganizationRequest::new("Acme");
    wire.new.organization().update(ORGANIZATION, &body).await.unwrap();
    for request in wire.server.take_requests() {
        assert_eq!(request.header("idempotency-key"), None, "{}", request.method);
    }
}

#[tokio::test]
async fn the_callers_own_key_is_sent() {
    let wire = Wire::start().await;
    let longest = "k".repeat(255);
    for own in [KEY, "12345678", longest.as_str()] {
        wire.answer(&json!({}));
        wire.new.organization().create(&acme()).idempotency_key(own).await.unwrap();
        assert_eq!(key(&wire.request().0), own);
    }
    wire.answer(&json!({}));
    wire.new.users().create_api_key(ORGANIZATION, USER).idempotency_key(KEY).await.unwrap();
    assert_eq!(key(&wire.request().0), KEY);
    let user = CreateUserRequest::new("jane@acme.com");
    wire.answer(&json!({}));
    wire.new.users().create(ORGANIZATION, &user).idempotency_key(KEY).await.unwrap();
    assert_eq!(key(&wire.request().0), KEY);
    wire.answer(&json!({}));
    wire.new.users().create_in_current_organization(&user).idempotency_key(KEY).await.unwrap();
    assert_eq!(key(&wire.request().0), KEY);
    wire.answer(&json!({}));
    let body = v2022_12_12::models::CreateOrganizationRequest::new("Acme");
    wire.old.organization().create(&body).idempotency_key(KEY).await.unwrap();
    assert_eq!(key(&wire.request().0), KEY);
}

/// Asserts that a key was refused before sending, for this operation.
fn assert_key_refused<T, E: std::fmt::Debug>(outcome: Result<T, Error<E>>, operation: &str) {
    let Err(error) = outcome else { panic!("{operation} sent a bad key") };
    assert!(matches!(error, Error::InvalidArgument(_)), "{operation}: {error:?}");
    assert_eq!(error.operation(), operation);
    assert!(format!("{error:?}").contains("Idempotency-Key"), "{error:?}");
}

#[tokio::test]
async fn a_key_that_the_server_would_refuse_is_not_sent() {
    let wire = Wire::start().await;
    let too_long = "k".repeat(256);
    let user = CreateUserRequest::new("jane@acme.com");
    let old = v2022_12_12::models::CreateOrganizationRequest::new("Acme");
    for bad in ["", "1234567", "has a space", "slash/slash", "umlaut-ä-key", "line\nbreak", too_long.as_str()]
    {
        let outcome = wire.new.organization().create(&acme()).idempotency_key(bad).await;
        assert_key_refused(outcome, "createOrganization");
        let outcome = wire.new.users().create(ORGANIZATION, &user).idempotency_key(bad).await;
        assert_key_refused(outcome, "createUser");
        let outcome = wire.new.users().create_in_current_organization(&user).idempotency_key(bad).await;
        assert_key_refused(outcome, "createUserInCurrentOrganization");
        let outcome = wire.new.users().create_api_key(ORGANIZATION, USER).idempotency_key(bad).await;
        assert_key_refused(outcome, "createUserApiKey");
        let outcome = wire.old.organization().create(&old).idempotency_key(bad).await;
        assert_key_refused(outcome, "createOrganization");
    }
    assert_eq!(wire.count(), 0);
}

/// The same key gives the same organization; nothing is made twice.
#[tokio::test]
async fn the_server_replays_a_success() {
    let server = Server::start().await;
    let client = partner(&server);
    let first = client.organization().create(&acme()).idempotency_key(KEY).response().await.unwrap();
    let second = client.organization().create(&acme()).idempotency_key(KEY).response().await.unwrap();
    assert!(!first.headers().contains_key(REPLAYED_HEADER));
    assert_eq!(second.headers()[REPLAYED_HEADER], "true");
    assert_eq!(first.into_value(), second.into_value());
    assert_eq!(client.organization().list().await.unwrap().data.len(), 2, "the owner and Acme");
}

/// A stored 500 is what the server goes on to give: asking again with the same key is in vain, so the client does not.
#[tokio::test]
async fn the_server_replays_a_500_and_the_client_does_not_ask_for_it() {
    let server = Server::start().await;
    let client = partner(&server);
    server.fail_next();
    let error = client.organization().create(&acme()).idempotency_key(KEY).await.unwrap_err();
    assert!(matches!(error.api(), Some(CreateOrganizationError::InternalServerError(_))), "{error:?}");
    assert_eq!(error.attempts(), 1);
    assert_eq!(server.take_requests().len(), 1);

    let error = client.organization().create(&acme()).idempotency_key(KEY).await.unwrap_err();
    assert!(matches!(error.api(), Some(CreateOrganizationError::InternalServerError(_))), "{error:?}");
    assert_eq!(error.headers().and_then(|headers| headers.get(REPLAYED_HEADER)).unwrap(), "true");
    assert_eq!(server.take_requests().len(), 1);

    // A new call has a new key, and works.
    client.organization().create(&acme()).await.unwrap();
}

/// While the first request runs, a second one with its key gets 409: a documented conflict here …
#[tokio::test]
async fn the_lock_of_a_running_request_is_a_409() {
    let server = Server::start().await;
    let client = partner(&server);
    let mut hold = server.hold_next();
    let first = tokio::spawn(client.organization().create(&acme()).idempotency_key(KEY).into_future());
    arrived(&mut hold).await;

    let error = client.organization().create(&acme()).idempotency_key(KEY).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(409));
    match error.api() {
        Some(CreateOrganizationError::Conflict(body)) => {
            assert_eq!(body.key.as_deref(), Some("request_in_progress"));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(error.attempts(), 1);

    hold.release();
    assert_eq!(first.await.unwrap().unwrap().data.unwrap().name.as_deref(), Some("Acme"));
    assert_eq!(server.take_requests().len(), 2);
}

/// … and an undocumented status with user operations.
#[tokio::test]
async fn the_lock_of_a_running_user_request_is_a_status_409() {
    let server = Server::start().await;
    let client = partner(&server);
    let organization = server.seed_organization("Acme");
    let body = CreateUserRequest::new("jane@acme.com");
    let mut hold = server.hold_next();
    let first = tokio::spawn(client.users().create(organization, &body).idempotency_key(KEY).into_future());
    arrived(&mut hold).await;

    let error = client.users().create(organization, &body).idempotency_key(KEY).await.unwrap_err();
    assert!(matches!(error, Error::Status(_)), "{error:?}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(409));
    assert!(error.message().is_some());

    drop(hold);
    first.await.unwrap().unwrap();
}

/// In 2022-12-12 the guide is the same.
#[tokio::test]
async fn the_old_version_replays_too() {
    let server = Server::start().await;
    let client = old_partner(&server);
    let body = v2022_12_12::models::CreateOrganizationRequest::new("Acme");
    let first = client.organization().create(&body).idempotency_key(KEY).await.unwrap();
    assert_eq!(key(&only(server.take_requests())), KEY);
    let second = client.organization().create(&body).idempotency_key(KEY).response().await.unwrap();
    assert_eq!(second.headers()[REPLAYED_HEADER], "true");
    assert_eq!(&first, second.value());
}
