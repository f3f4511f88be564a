//! F15 to F18: servers that let wait. Limits are short and nothing asserts how long a call took.

use std::time::Duration;

use polytomic::{AttemptError, CallOptions, Error, RetryPolicy, TimeoutPhase};
use tests::script::{Act, Script, Server, answer, json};

use crate::support::{NOTHING, builder, old, patch, status};

const SHORT: Duration = Duration::from_millis(150);

fn timeout<E>(error: &Error<E>) -> (TimeoutPhase, Option<&AttemptError>) {
    match error {
        Error::Timeout(failure) => (failure.phase(), failure.cause()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_server_that_never_answers_ends_by_the_limit_of_an_attempt() {
    for (start, has_status) in [("", false), ("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{", true)] {
        let hold = Script::new([Act::Read, Act::Send(start.into()), Act::Hold]);
        let server = Server::playing([hold.clone(), Script::serving(json("200 OK", NOTHING))]).await;
        let client = builder(&server.url()).attempt_timeout(SHORT).build().unwrap();
        let response = client.organization().list().response().await.unwrap();
        assert_eq!(response.attempts(), 2, "a GET is sent again");

        let server = Server::playing([hold]).await;
        let call = patch(&old(&server.url())).options(CallOptions::new().attempt_timeout(SHORT));
        let error = call.await.unwrap_err();
        assert!(matches!(timeout(&error), (TimeoutPhase::Attempt, None)), "{error:?}");
        assert_eq!((error.attempts(), server.hits()), (1, 1), "a PATCH is not");
        assert!(error.outcome_unknown());
        assert_eq!((error.status().is_some(), error.body()), (has_status, None));
        server.all_closed().await;
    }
}

/// A byte now and then keeps no call alive.
#[tokio::test]
async fn a_trickle_of_bytes_ends_by_the_limit_of_the_call() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n";
    let trickle = Act::Drip(vec![b' '; 100_000], Duration::from_millis(2));
    let in_head = Act::Drip(head.repeat(1000), Duration::from_millis(2));
    let scripts = [
        Script::new([Act::Read, Act::Send(head.into()), trickle]),
        Script::new([Act::Read, Act::Send(b"HTTP/1.1 200 OK\r\nx-a: ".into()), in_head]),
    ];
    for script in scripts {
        let server = Server::playing([script]).await;
        let client = builder(&server.url()).timeout(2 * SHORT).build().unwrap();
        let error = client.organization().list().await.unwrap_err();
        assert_eq!(timeout(&error).0, TimeoutPhase::Call);
        server.all_closed().await;
    }
}

/// The wait that the server asks for is longer than the call may take: the error at hand is the result, at once.
#[tokio::test]
async fn a_call_does_not_sleep_past_its_deadline() {
    let busy = answer("503 Busy", "retry-after: 50\r\n", "");
    let server = Server::playing([Script::serving(busy)]).await;
    let client = builder(&server.url()).timeout(Duration::from_secs(45)).build().unwrap();
    // The test ends long before these 45 seconds, or it has slept.
    let call = tokio::time::timeout(Duration::from_secs(20), client.organization().list().into_future());
    let error = call.await.unwrap().unwrap_err();
    assert_eq!((status(&error), server.hits()), (Some(503), 1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(50)));
}

/// An attempt that only took too long does not hide what was wrong before.
#[tokio::test]
async fn the_last_real_cause_is_kept() {
    let scripts = [
        Script::answering(json("503 Busy", "{}")),
        Script::new([Act::Read, Act::Hold]),
        Script::new([Act::Read, Act::Hold]),
    ];
    // Every attempt is used up.
    let server = Server::playing(scripts.clone()).await;
    let client = builder(&server.url()).attempt_timeout(SHORT).build().unwrap();
    let error = client.organization().list().await.unwrap_err();
    let (phase, cause) = timeout(&error);
    assert_eq!((phase, error.attempts()), (TimeoutPhase::Attempt, 3));
    assert!(matches!(cause, Some(AttemptError::Status(status)) if status.as_u16() == 503), "{error:?}");
    assert!(format!("{error:?}").contains("503"), "{error:?}");

    // The call is.
    let server = Server::playing(scripts).await;
    let policy = RetryPolicy::new().base_delay(Duration::ZERO).max_attempts(100);
    let client = builder(&server.url()).attempt_timeout(SHORT).timeout(4 * SHORT).retry(policy);
    let error = client.build().unwrap().organization().list().await.unwrap_err();
    let (phase, cause) = timeout(&error);
    assert_eq!(phase, TimeoutPhase::Call);
    assert!(matches!(cause, Some(AttemptError::Status(status)) if status.as_u16() == 503), "{error:?}");
}
