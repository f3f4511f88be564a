//! F44, F47, F49, F51: what is sent again, how often, and that it is the same.

use std::collections::BTreeSet;
use std::time::Duration;

use polytomic::v2025_09_18::models::CreateOrganizationRequest;
use polytomic::{Error, RetryPolicy};
use tests::script::{Act, Script, Server, answer, json};

use crate::support::{NOTHING, builder, client, old, patch, status};

/// One in a row of values that say nothing, or that it may be at once; then success.
#[tokio::test]
async fn a_waiting_time_that_is_none_is_passed_over() {
    for value in ["0", "00", "-1", "1.5", "soon", "", "1e3", "0x10", "Fri, 99 Foo 2026 99:99:99 GMT"] {
        let busy = answer("503 Busy", &format!("retry-after: {value}\r\n"), "");
        let server =
            Server::playing([Script::answering(busy), Script::serving(json("200 OK", NOTHING))]).await;
        let response = client(&server).organization().list().response().await.unwrap();
        assert_eq!(response.attempts(), 2, "{value:?}");
    }
}

/// More than anybody waits: the error comes at once, with what the server said.
#[tokio::test]
async fn a_waiting_time_past_the_bound_is_told_and_not_waited_for() {
    let date = "Fri, 31 Dec 9999 23:59:59 GMT";
    for (headers, least) in [
        ("retry-after: 61\r\n".to_owned(), 61),
        ("retry-after: 18446744073709551616\r\n".to_owned(), u64::MAX),
        (format!("retry-after: {date}\r\n"), 1_000_000),
        ("retry-after: 3600\r\nretry-after: 1\r\n".to_owned(), 3600),
    ] {
        let server = Server::playing([Script::serving(answer("429 Slow", &headers, ""))]).await;
        let error = client(&server).organization().list().await.unwrap_err();
        assert_eq!((status(&error), server.hits()), (Some(429), 1), "{headers}");
        assert!(error.retry_after().unwrap().as_secs() >= least, "{headers}");
    }
}

/// The server's clock is years off: the two dates of its answer are measured against each other.
#[tokio::test]
async fn a_date_is_measured_with_the_servers_own_clock() {
    let headers = "date: Mon, 07 Nov 1994 08:48:37 GMT\r\nretry-after: Mon, 07 Nov 1994 08:50:37 GMT\r\n";
    let server = Server::playing([Script::serving(answer("503 Busy", headers, ""))]).await;
    let error = client(&server).organization().list().await.unwrap_err();
    assert_eq!((error.retry_after(), server.hits()), (Some(Duration::from_secs(120)), 1));
}

#[tokio::test]
async fn a_write_without_a_key_is_never_sent_twice() {
    for code in [408, 425, 429, 500, 502, 503, 504] {
        let bytes = answer(&format!("{code} What"), "retry-after: 0\r\n", "");
        let server = Server::playing([Script::serving(bytes)]).await;
        let error = patch(&old(&server.url())).await.unwrap_err();
        assert_eq!((status(&error), error.attempts(), server.hits()), (Some(code), 1, 1));
        assert_eq!(error.outcome_unknown(), code != 425 && code != 429, "{code}");
    }
}

/// A thousand calls against a server that does nothing but hang up.
#[tokio::test]
async fn a_dead_server_gets_few_more_requests_than_there_are_calls() {
    let server = Server::playing([Script::new([Act::Read, Act::Reset])]).await;
    let client = client(&server);
    let mut attempts = 0;
    for _ in 0..20 {
        let calls: Vec<_> =
            (0..50).map(|_| tokio::spawn(client.organization().list().into_future())).collect();
        for call in calls {
            attempts += call.await.unwrap().unwrap_err().attempts() as usize;
        }
    }
    assert!(attempts <= 1000 + 50, "{attempts}");
    assert!(server.hits() <= attempts, "{}", server.hits());
}

/// Two clients that fail together do not come back together.
#[tokio::test]
async fn waits_are_spread() {
    #[derive(Clone, Default)]
    struct Waits(std::sync::Arc<std::sync::Mutex<Vec<Duration>>>);
    impl polytomic::Clock for Waits {
        fn now(&self) -> Duration {
            Duration::ZERO
        }
        fn wall(&self) -> std::time::SystemTime {
            std::time::SystemTime::UNIX_EPOCH
        }
        /// Limits never end here; what is shorter is a wait, and is over at once.
        fn sleep(&self, duration: Duration) -> polytomic::BoxFuture<'static, ()> {
            if duration >= Duration::from_secs(20) {
                return Box::pin(std::future::pending());
            }
            self.0.lock().unwrap().push(duration);
            Box::pin(std::future::ready(()))
        }
    }
    let server = Server::playing([Script::serving(answer("503 Busy", "", ""))]).await;
    let waits = Waits::default();
    for _ in 0..10 {
        let policy = RetryPolicy::new().max_attempts(6).max_delay(Duration::from_millis(500));
        let client = builder(&server.url()).clock(waits.clone()).retry(policy).build().unwrap();
        client.organization().list().await.unwrap_err();
    }
    let waits = waits.0.lock().unwrap().clone();
    assert_eq!(waits.len(), 50);
    assert!(waits.iter().all(|wait| *wait <= Duration::from_millis(500)), "{waits:?}");
    let tenths: BTreeSet<u128> = waits.iter().map(|wait| wait.as_millis() / 50).collect();
    // Fifty even draws leave more than five of ten tenths empty about once in 10^13.
    assert!(tenths.len() >= 5, "{waits:?}");
}

/// What is sent again is the same, byte by byte, key and body included.
#[tokio::test]
async fn a_repetition_is_the_same_request() {
    let scripts = [
        Script::new([Act::ReadHead, Act::Reset]),
        Script::new([Act::Read, Act::Reset]),
        Script::serving(json("200 OK", "{}")),
    ];
    let server = Server::playing(scripts).await;
    let body = CreateOrganizationRequest::new("é".repeat(1000)).client_secret("s3cret-value");
    client(&server).organization().create(&body).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    assert!(requests.iter().all(|request| request.head == requests[0].head), "{requests:?}");
    assert!(requests[0].header("idempotency-key").is_some());
    assert_eq!(requests[1].body, requests[2].body);
    assert_eq!(serde_json::to_vec(&body).unwrap(), requests[2].body);
}

/// A refusal is final: no other attempt, no other credentials.
#[tokio::test]
async fn a_refused_credential_is_not_tried_again() {
    for code in [401, 403, 407] {
        let bytes = answer(&format!("{code} No"), "www-authenticate: Basic realm=\"x\"\r\n", "{}");
        let server = Server::playing([Script::serving(bytes)]).await;
        let client = builder(&server.url()).user_key("other-token").build().unwrap();
        let error = client.organization().list().await.unwrap_err();
        assert!(matches!(error, Error::Status(_)), "{error:?}");
        assert_eq!((status(&error), server.hits()), (Some(code), 1));
        assert_eq!(server.only().header("authorization"), Some("Bearer partner-token"));
    }
}
