//! The three limits, what they count, and what the error says.

use std::error::Error as _;
use std::time::Duration;

use super::fake::{Script, Step};
use super::printed::*;
use crate::runtime::{
    AttemptError, CallOptions, Clock, Error, RetryPolicy, TimeoutPhase, TransportErrorKind,
};

const SECOND: Duration = Duration::from_secs(1);

fn timeout<E>(error: &Error<E>) -> (TimeoutPhase, Option<&AttemptError>) {
    match error {
        Error::Timeout(failure) => (failure.phase(), failure.cause()),
        _ => panic!("{error}"),
    }
}

#[tokio::test]
async fn an_attempt_without_answer_ends_after_its_limit() {
    let script = Script::new([Step::Hang]);
    let error = script.client().call(&POST).await.unwrap_err();
    assert!(matches!(timeout(&error), (TimeoutPhase::Attempt, None)));
    assert_eq!(script.clock.now(), 30 * SECOND);
    assert!(error.is_timeout() && error.outcome_unknown());
    assert_eq!(
        error.to_string(),
        "createThing: no complete answer within the timeout of an attempt (outcome unknown)"
    );
}

#[tokio::test]
async fn a_stalled_body_ends_the_attempt_and_keeps_the_status() {
    let script = Script::new([Step::Stall(422)]);
    let client = script.build(|builder| builder.attempt_timeout(5 * SECOND));
    let error = client.call(&POST).await.unwrap_err();
    assert_eq!(timeout(&error).0, TimeoutPhase::Attempt);
    assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (422, Some("req-partial")));
    assert_eq!(error.body(), None, "half a body is none");
    assert_eq!(script.clock.now(), 5 * SECOND);
}

#[tokio::test]
async fn the_whole_call_ends_after_its_limit_with_the_last_cause() {
    let script = Script::new([Step::status(503), Step::Hang]);
    let client = script.build(|builder| builder.timeout(10 * SECOND));
    let error = client.call(&GET).await.unwrap_err();
    let (phase, cause) = timeout(&error);
    assert_eq!(phase, TimeoutPhase::Call);
    assert!(matches!(cause, Some(AttemptError::Status(status)) if status.as_u16() == 503));
    assert_eq!(
        error.source().unwrap().to_string(),
        "an earlier attempt was answered 503 Service Unavailable"
    );
    assert_eq!((script.clock.now(), error.attempts()), (10 * SECOND, 2));
    assert!(!error.outcome_unknown(), "a GET changes nothing");
}

#[tokio::test]
async fn an_earlier_timeout_is_news_under_the_timeout_of_the_call_alone() {
    let fails = async |steps: Vec<Step>, limit: Duration| {
        let script = Script::new(steps);
        let client = script.build(|builder| builder.attempt_timeout(4 * SECOND).timeout(limit));
        client.call(&GET).await.unwrap_err()
    };
    let error = fails(vec![Step::Hang], 10 * SECOND).await;
    assert!(matches!(timeout(&error), (TimeoutPhase::Call, Some(AttemptError::Timeout))), "{error:?}");
    let error = fails(vec![Step::Hang], 60 * SECOND).await;
    assert!(matches!(timeout(&error), (TimeoutPhase::Attempt, None)), "{error:?}");
    let error = fails(vec![Step::status(503), Step::Hang], 60 * SECOND).await;
    assert!(matches!(timeout(&error), (TimeoutPhase::Attempt, Some(AttemptError::Status(_)))), "{error:?}");
}

#[tokio::test]
async fn no_wait_goes_beyond_the_deadline() {
    let script = Script::new([Step::Fail(TransportErrorKind::Connect)]);
    let policy = RetryPolicy::new().max_attempts(50).base_delay(4 * SECOND).max_delay(4 * SECOND);
    let client = script.build(|builder| builder.timeout(9 * SECOND).retry(policy));
    let error = client.call(&POST).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "the last real error, not a timeout: {error}");
    assert_eq!((script.hits(), script.clock.now()), (5, 8 * SECOND));
}

#[tokio::test]
async fn a_call_s_own_limit_wins() {
    let script = Script::new([Step::Slow(3 * SECOND, 200)]);
    let client = script.client();
    let limited = |limit| client.call(&GET).options(CallOptions::new().timeout(limit));
    assert_eq!(timeout(&limited(2 * SECOND).await.unwrap_err()).0, TimeoutPhase::Call);
    limited(4 * SECOND).await.unwrap();
    assert_eq!(timeout(&limited(Duration::ZERO).await.unwrap_err()).0, TimeoutPhase::Call);
}

#[tokio::test]
async fn a_call_s_own_limit_of_an_attempt_wins() {
    let script = Script::new([Step::Slow(40 * SECOND, 200)]);
    let client = script.client();
    let limited = |limit| client.call(&POST).options(CallOptions::new().attempt_timeout(limit));
    assert_eq!(timeout(&client.call(&POST).await.unwrap_err()).0, TimeoutPhase::Attempt);
    limited(45 * SECOND).await.unwrap();
    let start = script.clock.now();
    assert_eq!(timeout(&limited(SECOND).await.unwrap_err()).0, TimeoutPhase::Attempt);
    assert_eq!(script.clock.now() - start, SECOND);
    let options = CallOptions::new().attempt_timeout(SECOND);
    assert!(format!("{options:?}").contains("attempt_timeout: Some(1s)"), "{options:?}");
}

#[tokio::test]
async fn endless_limits_do_not_overflow() {
    let script = Script::new([Step::Slow(SECOND, 200)]);
    script.clock.advance(SECOND);
    let client = script.build(|builder| builder.timeout(Duration::MAX).attempt_timeout(Duration::MAX));
    client.call(&GET).await.unwrap();
}

#[tokio::test]
async fn no_connection_in_time_is_a_timeout_of_its_own() {
    let script = Script::new([Step::Fail(TransportErrorKind::ConnectTimeout)]);
    let error = script.client().call(&POST).await.unwrap_err();
    assert_eq!(timeout(&error).0, TimeoutPhase::Connect);
    assert!(!error.outcome_unknown(), "nothing was sent");
    assert_eq!(script.hits(), 3, "so even a POST is tried again");
}

#[tokio::test]
async fn an_attempt_that_timed_out_is_tried_again_where_it_is_safe() {
    let script = Script::new([Step::Hang, Step::json(200, "{}")]);
    let client = script.build(|builder| builder.attempt_timeout(SECOND));
    client.call(&GET).await.unwrap();
    assert_eq!(script.hits(), 2);
}
