//! Spans and events of a call.

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::fake::{Script, Step};
use super::printed::*;
use crate::runtime::{Credential, TransportErrorKind};

/// Writes down every field of every span and event.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        writeln!(self.0.lock().unwrap(), "{}={value:?}", field.name()).unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("letterpress_runtime")
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

async fn logged(steps: Vec<Step>) -> String {
    // A place in the code that another test reaches for the first time while a subscriber is set may stay switched off
    // (tracing-core caches what no subscriber wants): reach all of them before.
    let _ = Script::new([Step::status(503), Step::status(422)])
        .client()
        .users()
        .create("o", &CreateUserRequest::new("e"))
        .await;
    let log = Log::default();
    let script = Script::new(steps);
    let client = script.build(|builder| {
        builder.partner_key("canary-token").credential(&QUERY_KEY, Credential::token("canary-query"))
    });
    let guard = tracing::subscriber::set_default(log.clone());
    let _ = client.users().create("canary-path", &CreateUserRequest::new("e").password("canary-body")).await;
    drop(guard);
    let text = log.0.lock().unwrap().clone();
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
