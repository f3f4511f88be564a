//! Spans and events of a call.

use super::fake::{Script, Step};
use super::printed::*;
use crate::runtime::{Credential, TransportErrorKind};

async fn logged(steps: Vec<Step>) -> String {
    let script = Script::new(steps);
    let client = script.build(|builder| {
        builder.partner_key("canary-token").credential(&QUERY_KEY, Credential::token("canary-query"))
    });
    let listening = spans::listen();
    let _ = client.users().create("canary-path", &CreateUserRequest::new("e").password("canary-body")).await;
    let text = listening.end();
    assert!(!text.contains("canary"), "{text}");
    text
}

#[tokio::test]
async fn a_call_is_a_span_with_the_names_of_opentelemetry() {
    let answer = Step::json(422, r#"{"message":"canary-token"}"#).with_header("x-request-id", "req-7");
    let log = logged(vec![Step::status(503), answer]).await;
    for line in [
        "otel.kind=\"client\"",
        "otel.name=\"POST /api/organizations/{org_id}/users\"",
        "http.request.method=\"POST\"",
        "url.scheme=\"https\"",
        "request.id=\"req-7\"",
        "url.template=\"/api/organizations/{org_id}/users\"",
        "server.address=\"api.example.com\"",
        "server.port=443",
        "http.response.status_code=422",
        "http.request.resend_count=1",
        "error.type=\"422\"",
        "otel.status_code=\"ERROR\"",
        "message=retrying",
        "delay_ms=250",
    ] {
        assert!(log.lines().any(|logged| logged == line), "{line} in\n{log}");
    }
}

#[tokio::test]
async fn a_success_has_no_error_type() {
    let log = logged(vec![Step::json(200, "{}")]).await;
    assert!(log.contains("http.response.status_code=200") && !log.contains("error.type"), "{log}");
    assert!(!log.contains("resend_count") && !log.contains("request.id"), "{log}");
}

#[tokio::test]
async fn a_failure_has_a_type_of_few() {
    for (step, kind) in [
        (Step::Hang, "timeout"),
        (Step::Fail(TransportErrorKind::Refused), "transport"),
        (Step::Cut(200), "transport"),
        (Step::json(200, r#"{"data":"canary-body"}"#), "decode"),
        (Step::json(302, "").with_header("location", "https://h/canary-token"), "302"),
        (Step::json(500, "{}").with_header("request-id", "of canary-token"), "500"),
    ] {
        let log = logged(vec![step]).await;
        assert!(log.contains(&format!("error.type=\"{kind}\"")), "{kind} in\n{log}");
        assert!(log.contains("otel.status_code=\"ERROR\""), "{kind} in\n{log}");
    }
}
