//! What no text may hold: credentials, the OpenID Connect secret, a new API key.

use std::error::Error as StdError;
use std::fmt::Debug;

use polytomic::v2025_09_18::models::{ApiKeyEnvelope, CreateOrganizationRequest, UpdateOrganizationRequest};
use polytomic::{CallOptions, Error, RetryPolicy, v2022_12_12, v2025_09_18};
use serde_json::json;
use tests::fake::{Canned, PARTNER_KEY, Server};

use crate::support::raw::{RawServer, Step};
use crate::support::wire::Wire;
use crate::support::{ORGANIZATION, USER, partner};

const SECRET: &str = "c0nfidential-value";

/// `Debug` in both forms, which must show something, but not the secret.
fn assert_silent(value: &impl Debug) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!text.is_empty() && !text.contains(SECRET), "{text}");
    }
}

/// The same for an error with its text and all its causes.
fn assert_error_is_silent<E: StdError + 'static>(error: &Error<E>) {
    assert_silent(error);
    let mut cause: Option<&dyn StdError> = Some(error);
    while let Some(error) = cause {
        let text = error.to_string();
        assert!(!text.contains(SECRET), "{text}");
        cause = error.source();
    }
}

#[test]
fn a_request_does_not_show_its_client_secret() {
    let create = CreateOrganizationRequest::new("Acme").client_id("shown-id").client_secret(SECRET);
    assert_silent(&create);
    assert!(format!("{create:?}").contains("shown-id"), "what is no secret is shown");
    assert_silent(&UpdateOrganizationRequest::new("Acme").client_secret(SECRET));
    assert_silent(&v2022_12_12::models::CreateOrganizationRequest::new("Acme").client_secret(SECRET));
    assert_silent(&v2022_12_12::models::UpdateOrganizationRequest::new("Acme").client_secret(SECRET));
}

/// It is hidden from texts, not from the server.
#[test]
fn a_request_writes_its_client_secret() {
    let create = CreateOrganizationRequest::new("Acme").client_secret(SECRET);
    assert_eq!(serde_json::to_value(&create).unwrap(), json!({ "name": "Acme", "client_secret": SECRET }));
    assert_eq!(create.client_secret.unwrap().expose(), SECRET);
}

#[tokio::test]
async fn a_new_api_key_is_not_shown() {
    let wire = Wire::start().await;
    wire.answer(&json!({ "data": { "value": SECRET } }));
    let response = wire.new.users().create_api_key(ORGANIZATION, USER).response().await.unwrap();
    assert_silent(&response);
    let envelope: ApiKeyEnvelope = response.into_value();
    assert_silent(&envelope);
    let value = envelope.data.unwrap().value.unwrap();
    assert_silent(&value);
    assert!(!value.to_string().contains(SECRET));
    assert_eq!(value.expose(), SECRET);
}

/// A key in a body that can't be read is a key all the same.
#[tokio::test]
async fn a_new_api_key_in_a_broken_answer_is_not_shown() {
    let wire = Wire::start().await;
    let bodies = [
        json!({ "data": { "value": [SECRET] } }).to_string(),
        json!({ "data": SECRET }).to_string(),
        json!(SECRET).to_string(),
        format!("{{\"data\":{{\"value\":\"{SECRET}"),
    ];
    for body in bodies {
        wire.server.answer_next(Canned::text(200, "application/json", &body));
        let error = wire.new.users().create_api_key(ORGANIZATION, USER).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{body}: {error:?}");
        assert_error_is_silent(&error);
    }
}

#[tokio::test]
async fn a_client_its_builder_and_its_calls_do_not_show_credentials() {
    let builders = || {
        let builder = v2025_09_18::Client::builder().base_url("https://example.com");
        builder
            .partner_key(SECRET)
            .user_key(SECRET)
            .organization_key("visible-user", SECRET)
            .header("x-secret", SECRET)
    };
    assert_silent(&builders());
    let client = builders().build().unwrap();
    assert_silent(&client);
    assert_silent(&client.organization());
    assert_silent(&client.users());
    let body = CreateOrganizationRequest::new("Acme").client_secret(SECRET);
    let options = CallOptions::new().header("x-secret", SECRET);
    assert_silent(&options);
    assert_silent(&client.organization().create(&body).options(options));

    let old = v2022_12_12::Client::builder().api_key(SECRET).deployment_key(SECRET, "");
    assert_silent(&old);
    assert_silent(&old.build().unwrap());
}

/// The encoded form of basic credentials is as good as the password.
#[tokio::test]
async fn basic_credentials_are_not_shown_encoded_either() {
    use base64::Engine as _;
    let encoded = base64::engine::general_purpose::STANDARD.encode(format!("owner:{SECRET}"));
    let wire = Wire::start().await;
    let builder =
        v2025_09_18::Client::builder().base_url(wire.server.url()).organization_key("owner", SECRET);
    let client = builder.build().unwrap();
    wire.fail(418, &json!({ "message": format!("got Basic {encoded}") }));
    let error = client.organization().get_current().await.unwrap_err();
    assert_error_is_silent(&error);
    assert!(!format!("{error} {error:?} {client:?}").contains(&encoded), "{error}");
}

/// A server that repeats the credential in its message does not get it into the log.
#[tokio::test]
async fn a_credential_that_the_server_repeats_is_not_shown() {
    let server = Server::start().await;
    let builder =
        v2025_09_18::Client::builder().base_url(server.url()).bearer(SECRET).retry(RetryPolicy::none());
    let client = builder.build().unwrap();
    for status in [401, 418, 500] {
        let body = json!({ "key": SECRET, "message": format!("unknown key {SECRET}"), "metadata": { "key": SECRET } });
        server.answer_next(Canned::json(status, &body).header("x-request-id", SECRET));
        let error = client.organization().list().await.unwrap_err();
        let text = error.to_string();
        assert!(text.contains("unknown key") && !text.contains(SECRET), "{text}");
        assert!(!error.message().unwrap().contains(SECRET));
    }
    server.answer_next(Canned::text(200, "text/plain", &format!("echo {SECRET}")));
    let error = client.organization().list().await.unwrap_err();
    assert_error_is_silent(&error);
}

#[tokio::test]
async fn a_broken_connection_does_not_show_the_request() {
    let server = RawServer::start(&[Step::Drop]);
    let builder =
        v2025_09_18::Client::builder().base_url(server.url()).bearer(SECRET).retry(RetryPolicy::none());
    let body = CreateOrganizationRequest::new("Acme").client_secret(SECRET);
    let error = builder.build().unwrap().organization().create(&body).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert_error_is_silent(&error);
    server.requests();
}

/// A refusal before sending names the field, not what was in it.
#[tokio::test]
async fn a_refused_argument_is_not_shown() {
    let server = Server::start().await;
    let call =
        partner(&server).organization().create(&CreateOrganizationRequest::new("Acme").client_secret(SECRET));
    let error = call.idempotency_key(format!("{SECRET} with a space")).await.unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
    assert_error_is_silent(&error);
    assert_eq!(server.requests(), []);
}

/// Nothing of the credentials is in the URL, where logs of others would have it.
#[tokio::test]
async fn a_credential_travels_in_its_header_only() {
    let server = Server::start().await;
    partner(&server).organization().list().await.unwrap();
    for request in server.take_requests() {
        assert!(!request.target().contains(PARTNER_KEY));
        let with_key = request.headers.iter().filter(|(_, value)| value.contains(PARTNER_KEY));
        assert_eq!(with_key.map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["authorization"]);
    }
}
