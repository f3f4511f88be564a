//! What an error says, shows and keeps.

use std::error::Error as _;
use std::time::Duration;

use super::fake::{Script, Step};
use super::printed::*;
use crate::runtime::{
    BoxFuture, Clock, Error, NoError, RequestBody, ResponseBody, RetryPolicy, Transport, TransportError,
    TransportErrorKind,
};

async fn create(step: Step) -> Error<CreateUserError> {
    let client = Script::new([step]).client();
    client.users().create("o", &CreateUserRequest::new("e")).await.unwrap_err()
}

async fn get(step: Step) -> Error<NoError> {
    Script::new([step]).client().call(&GET).await.unwrap_err()
}

#[tokio::test]
async fn a_documented_error_is_typed_and_prints_what_matters() {
    let body = r#"{"key":"k","message":"email is taken"}"#;
    let error = create(Step::json(422, body).with_header("x-request-id", "abc")).await;
    assert_eq!(error.to_string(), "createUser: 422 Unprocessable Entity: email is taken (request id abc)");
    assert!(
        matches!(error.api(), Some(CreateUserError::UnprocessableEntity(body)) if body.key.as_deref() == Some("k"))
    );
    assert_eq!(
        (error.operation(), error.message(), error.request_id()),
        ("createUser", Some("email is taken"), Some("abc"))
    );
    assert_eq!(error.api().unwrap().to_string(), "422 Unprocessable Entity");
    assert!(error.source().is_none(), "the answer may repeat a secret");
    assert_eq!(error.body().unwrap(), body.as_bytes());
    assert_eq!(error.headers().unwrap()["x-request-id"], "abc");
    assert!(!error.outcome_unknown() && !error.is_timeout());
    assert!(matches!(error.into_api(), Some(CreateUserError::UnprocessableEntity(_))));
}

#[tokio::test]
async fn an_undocumented_status_keeps_its_body() {
    let error = create(Step::json(301, "{}")).await;
    assert!(matches!(&error, Error::Status(failure) if failure.decode_error().is_none()));
    let error = get(Step::json(418, r#"{"detail":"short and stout"}"#)).await;
    assert_eq!(error.to_string(), "getThing: 418 I'm a teapot: short and stout [status not documented]");
    assert_eq!(error.body().unwrap(), r#"{"detail":"short and stout"}"#);
    assert!(error.source().is_none() && error.api().is_none());
}

#[tokio::test]
async fn a_body_of_another_shape_never_hides_the_status() {
    for body in ["", "<html>", "[]", "{\"key\":1}", "\u{1}"] {
        let error = create(Step::json(403, body)).await;
        assert_eq!(error.status().unwrap().as_u16(), 403, "{body}");
        assert!(
            matches!(&error, Error::Status(failure) if failure.decode_error().is_some()),
            "{body}: {error}"
        );
        assert!(error.to_string().starts_with("createUser: 403 Forbidden"), "{error}");
    }
    let html = Step::Answer(403, vec![("content-type", "text/html".into())], vec![0xff; 100_000]);
    let error = create(html).await;
    assert_eq!(error.status().unwrap().as_u16(), 403);
    assert!(error.to_string().len() < 2000);
    assert_eq!(error.body().unwrap().len(), 100_000);
}

#[tokio::test]
async fn the_server_s_message_is_found_in_many_shapes() {
    for (body, message) in [
        (r#"{"message":"m","error":"e"}"#, Some("m")),
        (r#"{"error":{"message":"inner"}}"#, Some("inner")),
        (r#"{"error":"e","status":"401"}"#, Some("e")),
        (r#"{"type":"about:blank","title":"t","detail":"d","status":"x"}"#, Some("d")),
        (r#"{"title":"t","detail":7}"#, Some("t")),
        (r#"{"error":"invalid_grant","error_description":"desc"}"#, Some("invalid_grant")),
        (r#"{"errors":[{"message":"first"},{"message":"second"}]}"#, Some("first")),
        (r#"{"errors":["plain"]}"#, Some("plain")),
        (r#""just text""#, Some("just text")),
        (r#"{"message":null,"code":3}"#, None),
        (r#"{"message":{"a":1}}"#, None),
        ("[]", None),
        ("{", None),
        ("", None),
    ] {
        assert_eq!(get(Step::json(400, body)).await.message(), message, "{body}");
    }
    let plain = Step::Answer(502, vec![("content-type", "Text/Plain".into())], b" upstream gone\n".to_vec());
    assert_eq!(get(plain).await.message(), Some("upstream gone"));
}

#[tokio::test]
async fn a_hostile_message_is_short_and_harmless() {
    let hostile = format!("\u{1b}[2Jred\n\u{202e}txt\0{}", "x".repeat(10_000));
    let body = serde_json::json!({ "message": hostile }).to_string();
    let error = get(Step::json(400, &body).with_header("x-request-id", &"i".repeat(10_000))).await;
    let text = error.to_string();
    assert!(
        text.starts_with("getThing: 400 Bad Request: \\u{1b}[2Jred\\u{a}\\u{202e}txt\\u{0}xxx"),
        "{text}"
    );
    assert!(text.chars().count() < 600, "{}", text.len());
    assert!(error.request_id().unwrap().chars().count() <= 129);
}

#[tokio::test]
async fn a_request_id_is_found_under_its_usual_names() {
    for name in ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"] {
        let error = get(Step::status(400).with_header(name, "id-1")).await;
        assert_eq!(error.request_id(), Some("id-1"), "{name}");
    }
    assert_eq!(get(Step::status(400)).await.request_id(), None);
}

#[tokio::test]
async fn redirects_are_errors_that_tell_the_host_only() {
    for status in [300, 301, 302, 303, 304, 307, 308] {
        let step = Step::status(status).with_header("location", "https://evil.example/x?token=CANARY");
        let error = create(step).await;
        assert!(matches!(error, Error::Status(_)), "{error}");
        let text = format!("{error} {error:?}");
        assert!(text.contains("redirect to evil.example not followed"), "{text}");
        assert!(!text.contains("CANARY"), "{text}");
    }
    let error = create(Step::status(302).with_header("location", "/login?t=CANARY")).await;
    assert!(error.to_string().contains("redirect on the same host not followed"), "{error}");
    assert_eq!(create(Step::status(302)).await.message(), None);
}

#[tokio::test]
async fn an_unknown_outcome_is_told_for_writes_only() {
    for (status, unknown) in [(500, true), (504, true), (408, true), (400, false), (409, false), (429, false)]
    {
        assert_eq!(create(Step::json(status, "{}")).await.outcome_unknown(), unknown, "{status}");
        assert!(!get(Step::json(status, "{}")).await.outcome_unknown(), "{status}");
    }
    let text = create(Step::json(500, "{}")).await.to_string();
    assert_eq!(text, "createUser: 500 Internal Server Error (outcome unknown)");
    let refused = create(Step::Fail(TransportErrorKind::Refused)).await;
    assert!(!refused.outcome_unknown());
}

#[tokio::test]
async fn an_outcome_stays_unknown_when_a_later_attempt_is_refused() {
    let lost = [Step::Fail(TransportErrorKind::Interrupted), Step::Hang, Step::Cut(200), Step::status(503)];
    for first in lost {
        for last in [Step::Fail(TransportErrorKind::Refused), Step::status(404), Step::status(409)] {
            let client = Script::new([first.clone(), last]).client();
            let error = client.users().delete("o", "u").await.unwrap_err();
            assert_eq!((error.attempts(), error.outcome_unknown()), (2, true), "{error}");
        }
    }
    let client = Script::new([Step::Fail(TransportErrorKind::Connect), Step::status(404)]).client();
    let error = client.users().delete("o", "u").await.unwrap_err();
    assert_eq!((error.attempts(), error.outcome_unknown()), (2, false), "{error}");
}

#[tokio::test]
async fn attempts_are_told() {
    let error = get(Step::json(503, r#"{"message":"busy"}"#)).await;
    assert_eq!(
        error.to_string(),
        "getThing: 503 Service Unavailable: busy [status not documented] (3 attempts)"
    );
}

/// Whatever kind it is of: how often the request was sent, and the id that the server gave it, if a head came.
#[tokio::test]
async fn every_kind_of_error_tells_attempts_and_request_id() {
    let known = |step: Step| step.with_header("x-request-id", "req-partial");
    for (last, kind) in [
        (known(Step::json(422, "{}")), "Api"),
        (known(Step::json(301, "{}")), "Status"),
        (known(Step::json(200, "[]")), "Decode"),
        (Step::Cut(200), "Transport"),
        (Step::Stall(200), "Timeout"),
    ] {
        let script = Script::new([Step::status(503), last]);
        let client =
            script.build(|builder| builder.partner_key("k").retry(RetryPolicy::new().max_attempts(2)));
        let error = client.users().create("o", &CreateUserRequest::new("e")).await.unwrap_err();
        assert!(format!("{error:?}").starts_with(kind), "{kind}: {error:?}");
        assert_eq!((error.attempts(), error.request_id()), (2, Some("req-partial")), "{kind}: {error}");
        let text = error.to_string();
        assert!(text.contains("request id req-partial") && text.contains("2 attempts"), "{kind}: {text}");
    }
    let script = Script::new([Step::status(200)]);
    let refused = script.client().users().create("", &CreateUserRequest::new("e")).await.unwrap_err();
    let no_key = script.build(|builder| builder).users().create("o", &CreateUserRequest::new("e"));
    let no_key = no_key.await.unwrap_err();
    for (error, kind) in [(refused, "InvalidArgument"), (no_key, "Credentials")] {
        assert!(format!("{error:?}").starts_with(kind), "{kind}: {error:?}");
        assert_eq!((error.attempts(), error.request_id()), (0, None), "{kind}: {error}");
    }
}

#[tokio::test]
async fn a_success_that_is_not_documented_is_no_success() {
    for status in [201, 202, 204, 226, 299] {
        let error = create(Step::json(status, "{}")).await;
        assert!(matches!(error, Error::Status(_)), "{status}: {error}");
    }
    for status in [600, 999] {
        assert_eq!(get(Step::json(status, "{}")).await.status().unwrap().as_u16(), status);
    }
}

#[derive(Debug)]
struct Level(&'static str, Option<Box<Level>>);

impl std::fmt::Display for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Level {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.1.as_ref().map(|next| &**next as _)
    }
}

/// A transport that fails after `self.0` with three levels of errors underneath.
#[derive(Clone)]
struct Failing(Script, Duration);

impl Transport for Failing {
    fn send(
        &self,
        _: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>> {
        Box::pin(async move {
            self.0.clock.sleep(self.1).await;
            let cause =
                Level("tls", Some(Box::new(Level("certificate", Some(Box::new(Level("expired", None)))))));
            Err(TransportError::new(TransportErrorKind::Interrupted, "no luck").with_source(cause))
        })
    }
}

#[tokio::test]
async fn debug_shows_every_source() {
    let script = Script::new([Step::Hang]);
    let failing = |delay| script.build(|builder| builder.transport(Failing(script.clone(), delay)));
    let error = failing(Duration::ZERO).call(&POST).await.unwrap_err();
    assert_eq!(
        format!("{error:?}"),
        "Transport(createThing: no luck (outcome unknown): tls: certificate: expired)"
    );
    let error = failing(Duration::from_secs(29)).call(&GET).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    let text = format!("{error:?}");
    assert!(text.ends_with(": an earlier attempt failed: no luck: tls: certificate: expired)"), "{text}");
}

#[tokio::test]
async fn debug_tells_the_kind() {
    let error = create(Step::json(422, r#"{"message":"m"}"#)).await;
    assert_eq!(format!("{error:?}"), "Api(createUser: 422 Unprocessable Entity: m)");
    let Error::Api(failure) = error else { panic!() };
    assert!(format!("{failure:?}").contains("422"), "{failure:?}");
}
