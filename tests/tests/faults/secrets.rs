//! F11, F12: what no text may hold, even when the server says it first.

use std::error::Error as StdError;
use std::fmt::{Debug, Write as _};

use base64::Engine as _;
use goldens::credentials::Client as Doors;
use goldens::values::Client as Values;
use goldens::values::models::{Formats, Sample};
use polytomic::v2022_12_12::models::UpdateOrganizationRequest;
use polytomic::v2025_09_18::models::CreateOrganizationRequest;
use polytomic::{RetryPolicy, v2022_12_12};
use tests::script::{Script, Server, answer, json};

use crate::support::{ORGANIZATION, builder};

/// Everything that a server could say again of credentials, in each form in which they travel.
fn credentials() -> Vec<String> {
    let pair = base64::engine::general_purpose::STANDARD.encode("user:canary-password");
    let plain = ["Canary-Token", "canary-header", "canary-query/key", "canary-query%2Fkey", "canary-cookie"];
    plain.iter().map(|text| (*text).to_owned()).chain(["canary-password".to_owned(), pair]).collect()
}

fn assert_clean(text: &str, secrets: &[String], what: &str) {
    for secret in secrets {
        assert!(!text.contains(secret), "{secret} in {what}: {text}");
    }
}

/// Every text of an error: both forms of `Debug`, `Display`, all causes, and what a panic with it says.
fn texts<E: StdError + 'static>(error: E) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut next = error.source();
    while let Some(cause) = next {
        write!(text, " {cause} {cause:?} {cause:#?}").unwrap();
        next = cause.source();
    }
    let failed: Result<(), E> = Err(error);
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| use_anyway(failed)));
    let panic = panic.unwrap_err();
    text + panic.downcast_ref::<String>().unwrap()
}

/// What a careless caller does.
fn use_anyway<E: Debug>(result: Result<(), E>) {
    result.unwrap();
}

/// What a server can do with secrets: say them in any place, of a success and of an error, or break the connection.
fn echoes(secrets: &[String]) -> Vec<Script> {
    let echo = secrets.join(" ");
    // As a server quotes what it got, and as one behind a gateway does that quotes its answer.
    let request = serde_json::json!({ "a": echo });
    let quoted = serde_json::json!({ "answer": request.to_string() });
    let bodies = [
        serde_json::json!({ "message": echo, "key": echo, "metadata": { "k": echo } }),
        serde_json::json!({ "error": { "message": echo }, "status": echo }),
        serde_json::json!({ "data": echo, "formats": echo }),
        serde_json::json!({ "data": { "id": echo, "name": [echo] }, "formats": { "uuid": echo } }),
        serde_json::json!({ "message": format!("bad body: {request}") }),
        serde_json::json!({ "message": format!("behind: {quoted}") }),
    ];
    let mut answers = Vec::new();
    for code in [200, 302, 401, 403, 422, 500, 503] {
        let mut add = |headers: &str, body: &str| {
            answers.push(answer(&format!("{code} What"), &format!("{headers}connection: close\r\n"), body));
        };
        for body in &bodies {
            add("content-type: application/json\r\n", &body.to_string());
        }
        for media_type in ["text/plain", "text/html"] {
            add(&format!("content-type: {media_type}\r\n"), &echo);
        }
        for name in ["x-request-id", "location", "content-type", "content-encoding", "retry-after"] {
            add(&format!("{name}: {echo}\r\n"), "{");
        }
        add(&format!("location: https://{}.example/\r\n", secrets[0]), "");
        add(&format!("content-type: text/{}\r\n", secrets[0]), "");
    }
    answers.push(echo.clone().into_bytes());
    answers
        .push(format!("HTTP/1.1 500 X\r\nx-echo: {echo}\r\ncontent-length: 9999\r\n\r\n{echo}").into_bytes());
    answers.push(Vec::new());
    answers.into_iter().map(Script::answering).collect()
}

/// Clients with credentials of every kind, each asked at its door.
#[tokio::test]
async fn a_credential_that_the_server_repeats_is_shown_in_no_text() {
    let secrets = credentials();
    let listening = spans::listen();
    macro_rules! doors {
        ($($door:ident)*) => {$({
            let scripts = echoes(&secrets);
            let calls = scripts.len();
            let server = Server::playing(scripts).await;
            let builder = Doors::builder()
                .base_url(server.url())
                .retry(goldens::RetryPolicy::none())
                .token("Canary-Token")
                .oauth("Canary-Token")
                .login("user", "canary-password")
                .header_key("canary-header")
                .query_key("canary-query/key")
                .cookie_key("canary-cookie");
            assert_clean(&format!("{builder:?} {builder:#?}"), &secrets, "the builder");
            let client = builder.build().unwrap();
            assert_clean(&format!("{client:?} {client:#?} {:?}", client.doors()), &secrets, "the client");
            for number in 0..calls {
                let call = client.doors().$door();
                assert_clean(&format!("{call:?} {call:#?}"), &secrets, "a call");
                if let Err(error) = call.await {
                    assert_clean(&texts(error), &secrets, &format!("{} {number}", stringify!($door)));
                }
            }
            assert_eq!(server.hits(), calls);
        })*};
    }
    doors!(open_by_token open_by_basic open_by_header open_by_query open_by_cookie open_by_both);
    let log = listening.end();
    assert!(log.contains("openByToken") && log.contains("error.type=\"transport\""), "{log}");
    assert_clean(&log, &secrets, "the log");
}

/// What the document marks as secret is scrubbed like a credential, in the call that sent it.
#[tokio::test]
async fn a_secret_of_the_body_that_the_server_repeats_is_shown_in_no_text() {
    const SECRET: &str = "Canary-\"body\"";
    // What stands in headers and host names, where no quote may be, comes first.
    let said = |secret: &str| match secret {
        SECRET => vec!["plain".to_owned(), SECRET.to_owned(), SECRET.replace('"', "\\\"")],
        plain => vec![plain.to_owned()],
    };
    let listening = spans::listen();
    macro_rules! clients {
        ($($builder:expr => |$client:ident, $secret:ident| $call:expr;)*) => {$({
            for $secret in ["Canary-plain", SECRET] {
                let scripts = echoes(&said($secret));
                let calls = scripts.len();
                let server = Server::playing(scripts).await;
                let $client = $builder.base_url(server.url()).build().unwrap();
                for number in 0..calls {
                    if let Err(error) = $call.await {
                        let what = format!("{} {number}", error.operation());
                        let parts = format!("{:?} {:?}", error.message(), error.request_id());
                        let text = format!("{parts} {}", texts(error));
                        assert!(!text.contains("Canary"), "{what}: {text}");
                    }
                }
            }
        })*};
    }
    clients! {
        builder("http://127.0.0.1").retry(RetryPolicy::none()) => |client, secret| {
            client.organization().create(&CreateOrganizationRequest::new("Acme").client_secret(secret))
        };
        v2022_12_12::Client::builder().api_key("key").retry(RetryPolicy::none()) => |client, secret| {
            let body = UpdateOrganizationRequest::new("Acme").client_secret(secret);
            client.organization().update(ORGANIZATION, &body)
        };
        Values::builder().retry(goldens::RetryPolicy::none()) => |client, secret| {
            client.values().echo_sample(&Sample::new().formats(Formats::new().password(secret)))
        };
    }
    let log = listening.end();
    assert!(log.contains("createOrganization") && !log.contains("Canary"), "{log}");
}

/// A secret is scrubbed where it was sent, not in the texts of other calls.
#[tokio::test]
async fn a_secret_of_one_call_is_no_secret_of_another() {
    let server = Server::playing([Script::serving(json("500 E", r#"{"message":"the word hunter2"}"#))]).await;
    let client = builder(&server.url()).build().unwrap();
    let body = CreateOrganizationRequest::new("Acme").client_secret("hunter2");
    let error = client.organization().create(&body).await.unwrap_err();
    assert_eq!(error.message(), Some("the word [redacted]"));
    let body = CreateOrganizationRequest::new("Acme");
    let error = client.organization().create(&body).await.unwrap_err();
    assert_eq!(error.message(), Some("the word hunter2"));
}
