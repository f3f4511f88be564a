//! No secret in any text: client, call, error, source chain.

use std::error::Error as _;
use std::fmt::Write as _;

use super::fake::{Script, Step};
use super::printed::*;
use crate::runtime::{CallOptions, Credential, Error, RequestBody, Secret, TransportErrorKind};

const CANARIES: &[&str] = &[
    "canary-token",
    "canary-password",
    "canary-header",
    "canary-query",
    "canary-cookie",
    "canary-body",
    "canary-option",
    "canary-default",
    // user:canary-password in base64
    "dXNlcjpjYW5hcnktcGFzc3dvcmQ=",
];

fn assert_clean(text: &str) {
    for canary in CANARIES {
        assert!(!text.contains(canary), "{canary} in {text}");
    }
}

fn client(script: &Script) -> Client {
    script.build(|builder| {
        let builder = builder
            .partner_key("canary-token")
            .organization_key("user", "canary-password")
            .credential(&HEADER_KEY, Credential::token("canary-header"))
            .credential(&QUERY_KEY, Credential::token("canary-query"))
            .credential(&COOKIE_KEY, Credential::token("canary-cookie"))
            .header("x-default", "canary-default");
        assert_clean(&format!("{builder:?} {builder:#?}"));
        builder
    })
}

fn call(script: &Script) -> CreateUser {
    let options = CallOptions::new().header("x-option", "canary-option");
    assert_clean(&format!("{options:?}"));
    client(script).users().create("o", &CreateUserRequest::new("e").password("canary-body")).options(options)
}

/// Every text that an error can give.
fn texts<E: std::error::Error + 'static>(error: &Error<E>) -> String {
    let mut text = format!("{error} {error:?} {error:#?} {:?}", error.message());
    match error {
        Error::Api(failure) => write!(text, "{failure:?}").unwrap(),
        Error::Status(failure) => write!(text, "{failure:?} {:?}", failure.decode_error()).unwrap(),
        Error::Decode(failure) => write!(text, "{failure:?} {}", failure.error()).unwrap(),
        Error::Timeout(failure) => write!(text, "{failure:?}").unwrap(),
        Error::Transport(failure) => write!(text, "{failure:?}").unwrap(),
        Error::Credentials(failure) => write!(text, "{failure:?}").unwrap(),
        Error::InvalidArgument(failure) => write!(text, "{failure:?}").unwrap(),
    }
    let mut next = error.source();
    while let Some(cause) = next {
        write!(text, " {cause} {cause:?}").unwrap();
        next = cause.source();
    }
    text
}

#[test]
fn a_secret_shows_itself_only_when_asked() {
    let secret = Secret::from("canary-token");
    assert_eq!(
        format!("{secret} {secret:?} {:?}", Some(&secret)),
        "[redacted] Secret([redacted]) Some(Secret([redacted]))"
    );
    assert_eq!(secret.expose(), "canary-token");
    assert_eq!(serde_json::to_string(&secret).unwrap(), "\"canary-token\"");
    assert_eq!(serde_json::from_str::<Secret>("\"canary-token\"").unwrap(), secret);
    let request = CreateUserRequest::new("e").password("canary-body");
    assert_clean(&format!("{request:?}"));
}

#[tokio::test]
async fn clients_calls_and_requests_show_none() {
    let script = Script::new([Step::status(200)]);
    let client = client(&script);
    let call = call(&script);
    let body = RequestBody::from_bytes("canary-body");
    assert_clean(&format!("{client:?} {client:#?} {call:?} {call:#?} {:?} {body:?}", client.users()));
    let _ = call.await;
    let seen = script.only();
    let headers = format!("{:?}", seen.headers);
    assert_clean(&headers);
    assert!(headers.contains("authorization"));
}

#[tokio::test]
async fn errors_show_none_even_if_the_server_echoes_them() {
    let echo = CANARIES[..CANARIES.len()].join(" ");
    let echoed =
        CANARIES.iter().filter(|canary| !["canary-body", "canary-option", "canary-default"].contains(canary));
    let echoed = echoed.copied().collect::<Vec<_>>().join(" ");
    for step in [
        Step::json(422, &serde_json::json!({ "message": echoed }).to_string()),
        Step::json(403, &serde_json::json!({ "error": { "message": echoed }, "key": 1 }).to_string()),
        Step::json(302, "").with_header("location", "https://h/?x=canary-query"),
        Step::json(200, &serde_json::json!({ "data": { "id": "x", "number": echo } }).to_string()),
        Step::json(200, &serde_json::json!({ "data": echo }).to_string()),
        Step::Answer(200, vec![("content-type", "text/html".into())], echoed.clone().into()),
        Step::Answer(403, vec![("content-type", "text/plain".into())], echoed.clone().into()),
        Step::json(500, "{}").with_header("x-request-id", &echoed),
        Step::json(200, "{").with_header("content-encoding", "canary-token"),
        Step::Fail(TransportErrorKind::Interrupted),
        Step::Hang,
        Step::Cut(200),
    ] {
        let script = Script::new([step]);
        let error = call(&script).await.unwrap_err();
        assert_clean(&texts(&error));
    }
}

#[tokio::test]
async fn refused_arguments_show_no_value() {
    let script = Script::new([Step::status(200)]);
    for call in [
        call(&script).idempotency_key("canary-body\n"),
        client(&script).users().create("canary-body\0", &CreateUserRequest::new("e")),
        call(&script).options(CallOptions::new().header("x-a", "canary-option\n")),
    ] {
        let error = call.await.unwrap_err();
        assert!(matches!(error, Error::InvalidArgument(_)), "{error}");
        assert_clean(&texts(&error));
    }
    assert_eq!(script.hits(), 0);
}

/// A server repeats what it got inside texts inside texts, and everyone escapes in another way.
#[test]
fn a_secret_is_found_however_it_is_spelled() {
    let secret = "Canary-\"a\\\\b\"/<é&'%+ \n😀z";
    let scrubber = crate::runtime::text::Scrubber::new(&[Secret::new(secret)]);
    let json = |text: &str| serde_json::Value::from(text).to_string();
    let ascii = |text: &str| -> String {
        let escaped =
            |c: char| c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect();
        text.chars().map(|c| if c.is_ascii() { c.to_string() } else { escaped(c) }).collect()
    };
    let percent = |kept: &str| -> String {
        let byte = |byte: u8| match kept.as_bytes().contains(&byte) || byte.is_ascii_alphanumeric() {
            true => char::from(byte).to_string(),
            false => format!("%{byte:02X}"),
        };
        secret.bytes().map(byte).collect()
    };
    let spellings = [
        secret.to_owned(),
        json(secret),
        json(&json(secret)),
        json(&json(&json(secret))),
        // As Go's encoder writes it, alone and in another text.
        json(secret).replace('<', "\\u003c").replace('&', "\\u0026"),
        json(&json(secret).replace('<', "\\u003C").replace('&', "\\u0026")),
        // As those of Python and PHP do.
        ascii(&json(secret)),
        json(&ascii(&json(secret).replace('/', "\\/"))),
        percent("-"),
        percent("-/'").to_lowercase().replace("canary", "Canary"),
        percent("-").replace("%20", "+"),
        secret.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace('\'', "&#39;"),
        secret.replace('&', "&#38;").replace('<', "&#x3C;").replace('"', "&#x22;").replace('\'', "&apos;"),
    ];
    for spelling in spellings {
        let shown = scrubber.show(&format!("before {spelling} after"), 300);
        let rest = shown.replace("[redacted]", "");
        let letters: String = rest.chars().filter(|character| character.is_alphanumeric()).collect();
        assert_eq!(letters, "beforeafter", "{spelling}: {shown}");
    }
    // What only begins like it stays.
    for other in [
        "Canary-",
        "Canary-\\",
        "Canary-\"a",
        "Canary-%22",
        "Canary-&quot",
        "Canary-&#34;x",
        "\\",
        "%",
        "&#;",
    ] {
        let shown = scrubber.show(other, 300);
        assert_eq!(shown, other);
    }
}

#[test]
fn a_message_is_scrubbed_before_it_is_cut() {
    let secrets = [Secret::new("canary-token"), Secret::new("canary-token-longer"), Secret::new("")];
    let scrubber = crate::runtime::text::Scrubber::new(&secrets);
    let text = format!("{}canary-token-longer canary-token", "x".repeat(290));
    let shown = scrubber.show(&text, 300);
    assert!(!shown.contains("canary") && shown.ends_with("…"), "{shown}");
    assert_eq!(scrubber.show("a canary-token-longer z", 300), "a [redacted] z");
}
