//! Answers that no page announces: the status and the body survive whatever they are.

use polytomic::v2022_12_12::organization::GetOrganizationError as OldGetOrganizationError;
use polytomic::v2025_09_18::models::{CreateOrganizationRequest, CreateUserRequest};
use polytomic::{Error, RetryPolicy, v2022_12_12, v2025_09_18};
use serde_json::{Value, json};
use tests::fake::{Canned, Server};

use crate::support::wire::Wire;
use crate::support::{ORGANIZATION, USER};

/// Asserts an undocumented status whose body is kept, and that the variant for documented ones is not used.
fn assert_kept<E: std::fmt::Debug>(error: &Error<E>, status: u16, body: &[u8]) {
    assert!(matches!(error, Error::Status(_)), "{error:?}");
    assert!(error.api().is_none(), "{error:?}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
    assert_eq!(error.body().map(|kept| &kept[..]), Some(body));
}

#[tokio::test]
async fn an_undeclared_401_404_and_429_are_kept() {
    let wire = Wire::start().await;
    for status in [401, 404, 429] {
        let body = json!({ "message": format!("undeclared {status}"), "status": status });
        wire.fail(status, &body);
        let error = wire.new.organization().list().await.unwrap_err();
        assert_kept(&error, status, body.to_string().as_bytes());
        assert_eq!(error.message(), Some(format!("undeclared {status}").as_str()));
        assert!(error.to_string().contains(&status.to_string()), "{error}");

        wire.fail(status, &body);
        let error =
            wire.new.users().create(ORGANIZATION, &CreateUserRequest::new("a@b.c")).await.unwrap_err();
        assert_kept(&error, status, body.to_string().as_bytes());
    }
}

/// Only one operation of 2025-09-18 documents 401 with the partner's key; the fake answers it to every one.
#[tokio::test]
async fn the_servers_own_401_keeps_its_message() {
    let server = Server::start().await;
    let client = v2025_09_18::Client::builder().base_url(server.url()).bearer("no-such-key").build().unwrap();
    let error = client.users().list(ORGANIZATION).await.unwrap_err();
    assert!(matches!(error, Error::Status(_)), "{error:?}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(error.message(), Some("invalid or unknown API key"));

    let error = client.organization().create(&CreateOrganizationRequest::new("Acme")).await.unwrap_err();
    let documented = error.api();
    assert!(
        matches!(documented, Some(v2025_09_18::organization::CreateOrganizationError::Unauthorized(_))),
        "{error:?}"
    );
}

/// 429 says when to come back; without retries that is the caller's to know.
#[tokio::test]
async fn a_429_says_when_to_come_back() {
    let wire = Wire::start().await;
    wire.server.answer_next(Canned::json(429, &json!({ "message": "slow down" })).header("retry-after", "7"));
    let error = wire.new.organization().list().await.unwrap_err();
    assert_kept(&error, 429, b"{\"message\":\"slow down\"}");
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(7)));
}

/// In 2022-12-12 a 401 has a body of another form than the other errors, and it comes from the server's own check.
#[tokio::test]
async fn the_401_of_2022_12_12_is_a_rest_err_response() {
    let server = Server::start().await;
    let client =
        v2022_12_12::Client::builder().base_url(server.url()).api_key("no-such-key").build().unwrap();
    let error = client.organization().get(ORGANIZATION).await.unwrap_err();
    match error.api() {
        Some(OldGetOrganizationError::Unauthorized(body)) => {
            assert_eq!(body.code, Some(401));
            assert_eq!(body.error.as_deref(), Some("invalid or unknown API key"));
            assert_eq!(body.status.as_deref(), Some("Unauthorized"));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(error.message(), Some("invalid or unknown API key"));
}

/// Old deployments answer 401 in a third form. It does not fit the documented one, and must not hide the status.
#[tokio::test]
async fn the_legacy_401_keeps_status_and_message() {
    let server = Server::builder().legacy_unauthorized().start().unwrap();
    let old = v2022_12_12::Client::builder().base_url(server.url()).api_key("no-such-key").build().unwrap();
    let error = old.organization().get(ORGANIZATION).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(error.message(), Some("invalid or unknown API key"));
    let body: Value = serde_json::from_slice(error.body().unwrap()).unwrap();
    assert_eq!(body, json!({ "error": { "message": "invalid or unknown API key" } }));
    assert!(matches!(error, Error::Status(ref failure) if failure.decode_error().is_some()), "{error:?}");

    let new =
        v2025_09_18::Client::builder().base_url(server.url()).partner_key("no-such-key").build().unwrap();
    let error = new.organization().list().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(error.message(), Some("invalid or unknown API key"));
}

/// `status` is a number in one error body and a text in another; a mix-up does not lose the answer.
#[tokio::test]
async fn a_documented_status_with_another_body_keeps_it() {
    let wire = Wire::start().await;
    let bodies = [
        ("application/json", "{\"status\":\"Forbidden\",\"message\":\"no\"}"),
        ("application/json", "{\"metadata\":[1,2],\"message\":\"no\"}"),
        ("application/json", "[]"),
        ("application/json", "{\"mess"),
        ("text/html", "<html>403</html>"),
    ];
    for (media_type, body) in bodies {
        wire.server.answer_next(Canned::text(403, media_type, body));
        let error = wire.new.users().get(ORGANIZATION, USER).await.unwrap_err();
        assert_kept(&error, 403, body.as_bytes());
        assert!(matches!(error, Error::Status(ref failure) if failure.decode_error().is_some()), "{error:?}");
    }
    wire.empty(403);
    let error = wire.new.users().get(ORGANIZATION, USER).await.unwrap_err();
    assert_kept(&error, 403, b"");
}

/// A gateway's page is no answer of the API; its status and text are what there is.
#[tokio::test]
async fn a_gateways_page_is_kept() {
    let wire = Wire::start().await;
    for status in [502, 503, 504] {
        wire.server.answer_next(Canned::text(status, "text/html", "<h1>Bad Gateway</h1>"));
        let error = wire.new.organization().get(ORGANIZATION).await.unwrap_err();
        assert_kept(&error, status, b"<h1>Bad Gateway</h1>");
    }
}

/// A success that the operation does not document is none: nobody knows what was done.
#[tokio::test]
async fn an_undocumented_success_is_an_error() {
    let wire = Wire::start().await;
    wire.fail(202, &json!({ "data": { "name": "later" } }));
    let error = wire.new.organization().create(&CreateOrganizationRequest::new("later")).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(202));
    assert!(error.body().is_some());
}

/// The server's text can't forge lines of a log.
#[tokio::test]
async fn a_message_cannot_break_a_line() {
    let wire = Wire::start().await;
    wire.fail(500, &json!({ "message": "first\nsecond\u{1b}[31m" }));
    let error = wire.new.organization().list().await.unwrap_err();
    let text = error.to_string();
    assert!(!text.contains('\n') && !text.contains('\u{1b}'), "{text:?}");
    assert!(text.contains("first") && text.contains("second"), "{text:?}");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_transport_error() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let builder = v2025_09_18::Client::builder().base_url(url).partner_key("key").retry(RetryPolicy::none());
    let error = builder.build().unwrap().organization().list().await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert_eq!((error.status(), error.outcome_unknown()), (None, false));
}
