//! Hooks and retry rules of a user's own: what they are told, what they can change, what they can't see.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::fake::{Script, Step};
use super::printed::*;
use crate::runtime::{
    CallOptions, Credential, FailedAttempt, FailureEvent, Hooks, RequestEvent, ResponseEvent, Retry,
    RetryEvent, RetryPolicy, Token, TransportErrorKind, Trouble,
};

/// Writes down all that it is told.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn push(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }

    fn lines(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Hooks for Log {
    fn on_request(&self, request: &mut RequestEvent<'_>) {
        let attempt = request.attempt();
        let (number, template, host) = (attempt.number(), attempt.path_template(), attempt.server_address());
        self.push(format!("request {number} {} {template} {host} {request:?}", attempt.method()));
        assert!(request.add_header("traceparent", &format!("trace-{number}")));
        let is_secured = request.has_header("authorization");
        assert_eq!(request.add_header("authorization", "mine"), !is_secured);
        for (name, value) in [("Content-Length", "1"), ("x-a", "é"), ("traceparent", "again"), ("x y", "1")]
        {
            assert!(!request.add_header(name, value), "{name}");
        }
    }

    fn on_response(&self, response: &ResponseEvent<'_>) {
        let (number, status) = (response.attempt().number(), response.status().as_u16());
        let seen = ["x-left", "set-cookie", "Location"].map(|name| response.header(name));
        self.push(format!(
            "response {number} {status} {:?} {} bytes {:?} {:?} {seen:?} {response:?}",
            response.elapsed(),
            response.body_bytes(),
            response.request_id(),
            response.retry_after(),
        ));
    }

    fn on_failure(&self, failure: &FailureEvent<'_>) {
        self.push(format!(
            "failure {} {} {:?}",
            failure.attempt().number(),
            failure.trouble(),
            failure.elapsed()
        ));
    }

    fn on_retry(&self, retry: &RetryEvent<'_>) {
        self.push(format!("retry {} {} {:?}", retry.attempt().number(), retry.reason(), retry.delay()));
    }
}

fn client(script: &Script, log: &Log) -> Client {
    script.build(|builder| builder.partner_key("canary-token").hooks(log.clone()))
}

fn starts(lines: &[String]) -> Vec<&str> {
    lines.iter().map(|line| line.split(' ').next().unwrap_or_default()).collect()
}

#[tokio::test]
async fn every_attempt_is_told_and_headers_are_added() {
    let log = Log::default();
    let throttled = Step::json(429, "{}").with_header("retry-after", "2");
    let last = Step::json(200, "{}")
        .with_header("x-request-id", "req-7")
        .with_header("x-left", "5 canary-token")
        .with_header("set-cookie", "session=canary")
        .with_header("location", "https://h/?key=canary");
    let script = Script::new([throttled, last]);
    let call =
        client(&script, &log).users().create("org-1", &CreateUserRequest::new("e").password("canary-body"));
    call.await.unwrap();
    let lines = log.lines();
    assert_eq!(starts(&lines), ["request", "response", "retry", "request", "response"]);
    assert!(
        lines[0].starts_with("request 1 POST /api/organizations/{org_id}/users api.example.com"),
        "{lines:?}"
    );
    assert!(lines[1].contains("response 1 429 0ns 2 bytes None Some(2s)"), "{lines:?}");
    assert_eq!(lines[2], "retry 1 429 Too Many Requests 2s");
    assert!(lines[4].contains(r#"response 2 200 0ns 2 bytes Some("req-7") None"#), "{lines:?}");
    assert!(lines[4].contains(r#"[Some("5 [redacted]"), None, None]"#), "{lines:?}");
    assert!(!lines.concat().contains("canary"), "{lines:?}");
    let seen = script.seen();
    let traces: Vec<_> = seen.iter().map(|seen| seen.header("traceparent")).collect();
    assert_eq!(traces, [Some("trace-1"), Some("trace-2")]);
    assert_eq!(seen[1].header("authorization"), Some("Bearer canary-token"));
}

#[tokio::test]
async fn attempts_without_an_answer_are_told_with_their_time() {
    let log = Log::default();
    let script = Script::new([Step::Fail(TransportErrorKind::Connect), Step::Hang]);
    client(&script, &log).call(&GET).await.unwrap_err();
    let lines = log.lines();
    assert_eq!(starts(&lines)[..3], ["request", "failure", "retry"]);
    assert_eq!(lines[1], "failure 1 scripted failure 0ns");
    assert_eq!(lines[2], "retry 1 scripted failure 250ms");
    assert_eq!(lines[4], "failure 2 no complete answer in time 30s");
}

#[tokio::test]
async fn a_renewed_token_is_a_retry_and_a_missing_one_a_failure() {
    static SECURED: crate::runtime::Operation =
        crate::runtime::Operation::new("secured", crate::runtime::Method::Get, "/x")
            .security(&[&[&PARTNER_KEY]]);
    let log = Log::default();
    let count = Mutex::new(0);
    let token = Token::from_fn(move || {
        let mut count = count.lock().unwrap();
        *count += 1;
        std::future::ready(if *count < 3 { Ok(format!("canary-{count}")) } else { Err("none") })
    });
    let script = Script::new([Step::status(401), Step::json(200, "{}")]);
    let client =
        script.build(|builder| builder.credential(&PARTNER_KEY, Credential::token(token)).hooks(log.clone()));
    client.call(&SECURED).await.unwrap();
    client.call(&SECURED).await.unwrap_err();
    let lines = log.lines();
    assert_eq!(starts(&lines), ["request", "response", "retry", "request", "response", "failure"]);
    assert_eq!(lines[2], "retry 1 401 Unauthorized 0ns");
    assert_eq!(lines[5], "failure 1 no token: its source failed 0ns");
    assert!(!lines.concat().contains("canary"), "{lines:?}");
}

#[tokio::test]
async fn hooks_are_called_in_the_order_in_which_they_were_given() {
    struct Named(&'static str, Log);
    impl Hooks for Named {
        fn on_request(&self, request: &mut RequestEvent<'_>) {
            self.1.push(format!("{} {}", self.0, request.add_header("x-who", self.0)));
        }
    }
    let (log, script) = (Log::default(), Script::new([Step::json(200, "{}")]));
    let named = |name| Named(name, log.clone());
    script.build(|builder| builder.hooks(named("first")).hooks(named("second"))).call(&GET).await.unwrap();
    assert_eq!(log.lines(), ["first true", "second false"]);
    assert_eq!(script.only().header("x-who"), Some("first"));
}

/// Repeats what is answered 418, one second after another.
#[derive(Debug)]
struct Teapot;

impl Retry for Teapot {
    fn delay(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        assert_eq!((failed.operation(), failed.is_repeatable()), ("createThing", false));
        assert_eq!(failed.random(), 0.5);
        let is_teapot = matches!(failed.trouble(), Trouble::Status(status) if status.as_u16() == 418);
        is_teapot.then(|| Duration::from_secs(failed.attempts().into()))
    }
}

#[tokio::test]
async fn a_retry_rule_of_one_s_own_replaces_the_policy_of_a_client_or_a_call() {
    let script = Script::new([Step::status(418), Step::status(418), Step::status(200)]);
    let call =
        || script.client().call_for::<(), crate::runtime::NoError>(&POST, crate::runtime::decode::empty);
    call().options(CallOptions::new().retry(Teapot)).await.unwrap();
    let at: Vec<_> = script.seen().iter().map(|seen| seen.at.as_secs()).collect();
    assert_eq!(at, [0, 1, 3]);

    script.play([Step::status(418), Step::status(503), Step::status(200)]);
    let client = script.build(|builder| builder.partner_key("p").retry(Teapot));
    let call = client.call_for::<(), crate::runtime::NoError>(&POST, crate::runtime::decode::empty);
    let error = call.clone().await.unwrap_err();
    assert_eq!((error.attempts(), script.seen().len()), (2, 2));
    call.options(CallOptions::new().retry(RetryPolicy::none())).await.unwrap();
}

#[tokio::test]
async fn a_retry_rule_without_end_stops_at_the_timeout_and_at_the_budget() {
    #[derive(Debug)]
    struct Always(Duration);
    impl Retry for Always {
        fn delay(&self, _: &FailedAttempt<'_>) -> Option<Duration> {
            Some(self.0)
        }
    }
    let script = Script::new([Step::status(404)]);
    let every_minute = CallOptions::new().retry(Always(Duration::from_secs(25)));
    let error = script.client().call(&GET).options(every_minute).await.unwrap_err();
    assert_eq!((error.attempts(), error.status().map(|status| status.as_u16())), (3, Some(404)));
    let at_once = CallOptions::new().retry(Always(Duration::ZERO));
    let error = script.client().call(&GET).options(at_once).await.unwrap_err();
    assert_eq!(error.attempts(), 51);
}

/// Writes down what it is told, and repeats nothing.
#[derive(Clone, Debug, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

impl Retry for Told {
    fn delay(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        let line = format!("{failed:?}, {}, {:?}", failed.is_repeatable(), failed.retry_after());
        self.0.lock().unwrap().push(line);
        None
    }
}

#[tokio::test]
async fn a_retry_rule_is_told_what_went_wrong_and_whether_a_repetition_can_do_harm() {
    use TransportErrorKind::{Connect, Interrupted};
    for (operation, step, told) in [
        (&GET, Step::status(503), "getThing (attempt 1): 503 Service Unavailable, true, None"),
        (
            &POST,
            Step::status(429).with_header("retry-after", "7"),
            "createThing (attempt 1): 429 Too Many Requests, false, Some(7s)",
        ),
        (&POST, Step::Fail(Interrupted), "createThing (attempt 1): scripted failure, false, None"),
        (&POST, Step::Fail(Connect), "createThing (attempt 1): scripted failure, true, None"),
        (&POST, Step::Hang, "createThing (attempt 1): no complete answer in time, false, None"),
        (&KEYED, Step::Fail(Interrupted), "createKeyed (attempt 1): scripted failure, true, None"),
    ] {
        let (script, rule) = (Script::new([step]), Told::default());
        script.client().call(operation).options(CallOptions::new().retry(rule.clone())).await.unwrap_err();
        assert_eq!(*rule.0.lock().unwrap(), [told]);
    }
}
