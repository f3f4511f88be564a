//! When a call is tried again, how often and after how long.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::fake::{Script, Step};
use super::printed::*;
use crate::runtime::retry::fraction;
use crate::runtime::{
    CallOptions, Error, Method, NoError, Operation, RetryPolicy, TransportErrorKind, decode,
};

static PUT: Operation = Operation::new("putThing", Method::Put, "/things");
static KEYED_PUT: Operation =
    Operation::new("putKeyed", Method::Put, "/things").idempotency_key("Idempotency-Key");

/// How many requests a call makes when the first step is followed by success.
async fn attempts(operation: &'static Operation, first: Step, policy: RetryPolicy) -> usize {
    let script = Script::new([first, Step::status(200)]);
    let call = script.client().call_for::<(), NoError>(operation, decode::empty);
    let _ = call.options(CallOptions::new().retry(policy)).await;
    script.hits()
}

async fn is_retried(operation: &'static Operation, first: Step) -> bool {
    attempts(operation, first, RetryPolicy::default()).await == 2
}

const PASSING: &[u16] = &[408, 425, 429, 500, 502, 503, 504];
const FINAL: &[u16] = &[
    300, 302, 304, 307, 400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 423, 424, 426, 451, 499, 501, 505,
    507, 511, 599,
];

#[tokio::test]
async fn idempotent_methods_are_retried_on_statuses_that_pass() {
    for operation in [&GET, &PUT] {
        for status in PASSING {
            assert!(is_retried(operation, Step::status(*status)).await, "{status}");
        }
        for status in FINAL {
            assert!(!is_retried(operation, Step::status(*status)).await, "{status}");
        }
    }
}

#[tokio::test]
async fn a_key_makes_a_post_repeatable_but_a_received_500_is_a_replay() {
    for operation in [&KEYED, &KEYED_PUT] {
        for status in [408, 425, 429, 502, 503, 504] {
            assert!(is_retried(operation, Step::status(status)).await, "{status}");
        }
        assert!(!is_retried(operation, Step::status(500)).await);
        assert!(!is_retried(operation, Step::status(409)).await);
    }
}

#[tokio::test]
async fn a_post_without_key_is_not_repeated_after_any_answer() {
    for status in PASSING.iter().chain(FINAL) {
        assert!(!is_retried(&POST, Step::status(*status)).await, "{status}");
    }
    let policy = RetryPolicy::default().throttled_writes(true);
    for (status, count) in [(429, 2), (503, 2), (500, 1), (502, 1), (504, 1), (408, 1)] {
        assert_eq!(attempts(&POST, Step::status(status), policy.clone()).await, count, "{status}");
    }
}

#[tokio::test]
async fn broken_connections_are_retried_where_a_repetition_is_safe() {
    use TransportErrorKind::{BodyTooLarge, Connect, ConnectTimeout, Interrupted, Refused};
    for (kind, get, keyed, post) in [
        (Connect, true, true, true),
        (ConnectTimeout, true, true, true),
        (Interrupted, true, true, false),
        (Refused, false, false, false),
        (BodyTooLarge, false, false, false),
    ] {
        assert_eq!(is_retried(&GET, Step::Fail(kind)).await, get, "GET {kind:?}");
        assert_eq!(is_retried(&KEYED, Step::Fail(kind)).await, keyed, "keyed POST {kind:?}");
        assert_eq!(is_retried(&POST, Step::Fail(kind)).await, post, "POST {kind:?}");
    }
    for step in [Step::Hang, Step::Stall(200), Step::Cut(200)] {
        assert!(is_retried(&GET, step.clone()).await);
        assert!(is_retried(&KEYED, step.clone()).await);
        assert!(!is_retried(&POST, step).await);
    }
}

#[tokio::test]
async fn three_attempts_unless_the_policy_says_otherwise() {
    for (policy, count) in [
        (None, 3),
        (Some(RetryPolicy::none()), 1),
        (Some(RetryPolicy::new().max_attempts(0)), 1),
        (Some(RetryPolicy::new().max_attempts(5)), 5),
    ] {
        let script = Script::new([Step::status(503)]);
        let client = script.build(|builder| match policy.clone() {
            Some(policy) => builder.retry(policy),
            None => builder,
        });
        let error = client.call(&GET).await.unwrap_err();
        assert_eq!(
            (script.hits(), error.attempts(), error.status().unwrap().as_u16()),
            (count, count as u32, 503)
        );
        let option = script.client().call(&GET).options(CallOptions::new().retry(RetryPolicy::none()));
        script.seen();
        option.await.unwrap_err();
        assert_eq!(script.hits(), 1, "a call's own policy wins");
    }
}

#[tokio::test]
async fn waiting_doubles_up_to_the_cap_and_is_jittered() {
    let script = Script::new([Step::status(503)]);
    let policy = RetryPolicy::new().max_attempts(7).max_delay(Duration::from_secs(4));
    script.build(|builder| builder.retry(policy)).call(&GET).await.unwrap_err();
    let seen = script.seen();
    let waits: Vec<_> = seen.windows(2).map(|pair| (pair[1].at - pair[0].at).as_millis()).collect();
    // The random numbers of these tests are one half.
    assert_eq!(waits, [250, 500, 1000, 2000, 2000, 2000]);
}

#[test]
fn jitter_stays_between_nothing_and_the_backoff() {
    struct Fixed(u64);
    impl crate::runtime::Entropy for Fixed {
        fn next(&self) -> u64 {
            self.0
        }
    }
    let policy = RetryPolicy::default();
    for attempt in [1, 2, 31, 32, 33, 1000, u32::MAX] {
        assert_eq!(policy.backoff(attempt, None, fraction(&Fixed(0))), Some(Duration::ZERO));
        let most = policy.backoff(attempt, None, fraction(&Fixed(u64::MAX))).unwrap();
        let bound =
            Duration::from_millis(500).saturating_mul(1 << (attempt - 1).min(31)).min(Duration::from_secs(8));
        assert!(most <= bound && most > bound.mul_f64(0.99), "{attempt}: {most:?}");
    }
    let boundless = policy.max_delay(Duration::MAX).base_delay(Duration::MAX);
    assert!(boundless.backoff(1000, None, fraction(&Fixed(u64::MAX))).is_some(), "no overflow");
}

#[tokio::test]
async fn one_key_a_call_and_the_same_on_every_attempt() {
    let script =
        Script::new([Step::status(503), Step::Fail(TransportErrorKind::Interrupted), Step::status(200)]);
    // Real random numbers: with the fixed ones every key would be the same.
    let client = script.build(|builder| builder.entropy(crate::runtime::StdEntropy));
    let call = client.call_for::<(), NoError>(&KEYED, decode::empty).json("application/json", &"body");
    call.clone().await.unwrap();
    let first = script.seen();
    let keys: Vec<_> = first.iter().map(|seen| seen.header("idempotency-key").unwrap()).collect();
    assert_eq!(keys.len(), 3);
    assert!(keys.iter().all(|key| *key == keys[0]), "{keys:?}");
    assert!(first.iter().all(|seen| seen.body.as_deref() == Some(b"\"body\"".as_slice())));
    let is_uuid_4 =
        keys[0].len() == 36 && keys[0].as_bytes()[14] == b'4' && b"89ab".contains(&keys[0].as_bytes()[19]);
    assert!(is_uuid_4, "{}", keys[0]);
    call.await.unwrap();
    assert_ne!(script.only().header("idempotency-key").unwrap(), keys[0], "another sending is another key");
}

/// The key of a call whose random numbers are these two.
async fn key_of(first: u64, second: u64) -> String {
    struct Two(AtomicBool, [u64; 2]);
    impl crate::runtime::Entropy for Two {
        fn next(&self) -> u64 {
            let [first, second] = self.1;
            if self.0.swap(true, Ordering::Relaxed) { second } else { first }
        }
    }
    let script = Script::new([Step::status(200)]);
    let client = script.build(|builder| builder.entropy(Two(AtomicBool::new(false), [first, second])));
    client.call_for::<(), NoError>(&KEYED, decode::empty).json("application/json", &"body").await.unwrap();
    script.only().header("idempotency-key").unwrap().to_owned()
}

#[tokio::test]
async fn a_key_is_a_uuid_of_all_random_bits() {
    for (first, second, key) in [
        (0x0123_4567_89ab_cdef, 0xfedc_ba98_7654_3210, "01234567-89ab-4def-bedc-ba9876543210"),
        // Version 4, variant 10 in binary, whatever the bits are.
        (0, 0, "00000000-0000-4000-8000-000000000000"),
        (u64::MAX, u64::MAX, "ffffffff-ffff-4fff-bfff-ffffffffffff"),
    ] {
        assert_eq!(key_of(first, second).await, key);
    }
}

#[tokio::test]
async fn a_caller_s_own_key_is_sent_as_it_is() {
    let script = Script::new([Step::status(503), Step::json(200, "{}")]);
    let call =
        script.client().users().create("o", &CreateUserRequest::new("e")).idempotency_key("my-own-key");
    call.await.unwrap();
    let seen = script.seen();
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(|seen| seen.header("idempotency-key") == Some("my-own-key")));
}

#[tokio::test]
async fn a_key_that_is_not_the_call_s_own_is_refused() {
    let script = Script::new([Step::json(200, "{}")]);
    let shared = script.build(|builder| builder.partner_key("p").header("idempotency-KEY", "shared"));
    let create = |client: &Client| client.users().create("o", &CreateUserRequest::new("e"));
    let options = CallOptions::new().header("idempotency-key", "from-options");
    for call in [
        create(&shared),
        create(&shared).idempotency_key("my-own-key"),
        create(&script.client()).options(options.clone()),
    ] {
        let error = call.await.unwrap_err();
        assert!(matches!(error, Error::InvalidArgument(_)), "{error}");
        let text = error.to_string();
        assert!(
            text.contains("`Idempotency-Key`") && text.contains("set it with the call's own setter"),
            "{text}"
        );
    }
    assert_eq!(script.hits(), 0);
    shared.call(&POST).options(options).await.unwrap();
    assert_eq!(script.only().header("idempotency-key"), Some("from-options"), "no key of this operation");
}

#[tokio::test]
async fn an_error_knows_the_key_that_travelled() {
    for (step, sent) in [
        (Step::Fail(TransportErrorKind::Interrupted), 3),
        (Step::Cut(200), 3),
        (Step::Hang, 2),
        (Step::json(422, "{}"), 1),
        (Step::json(418, "{}"), 1),
        (Step::json(200, "["), 1),
    ] {
        let script = Script::new([step]);
        let client = script.build(|builder| builder.partner_key("p").entropy(crate::runtime::StdEntropy));
        let call = client.users().create("o", &CreateUserRequest::new("e"));
        let error = call.clone().await.unwrap_err();
        let key = error.idempotency_key().unwrap();
        let seen = script.seen();
        assert_eq!(seen.len(), sent, "{error}");
        assert!(seen.iter().all(|seen| seen.header("idempotency-key") == Some(key)), "{error}");
        let again = call.idempotency_key(key).await.unwrap_err();
        assert_eq!(again.idempotency_key(), Some(key));
        assert!(script.seen().iter().all(|seen| seen.header("idempotency-key") == Some(key)));
    }
    let script = Script::new([Step::status(500)]);
    assert_eq!(script.client().call(&POST).await.unwrap_err().idempotency_key(), None);
    let refused = script.client().users().create("..", &CreateUserRequest::new("e")).await.unwrap_err();
    assert_eq!(refused.idempotency_key(), None, "nothing was sent");
}

#[tokio::test]
async fn only_operations_that_take_a_key_get_one() {
    let script = Script::new([Step::json(200, "{}")]);
    script.client().call(&POST).await.unwrap();
    assert_eq!(script.only().header("idempotency-key"), None);
}

/// The waits between the attempts of a GET that is answered with this `Retry-After`.
async fn waits(headers: &[(&'static str, &str)]) -> (Vec<u64>, Option<Duration>) {
    let step = headers.iter().fold(Step::status(429), |step, (name, value)| step.with_header(name, value));
    let script = Script::new([step]);
    let timeout = Duration::from_secs(600);
    let error = script.build(|builder| builder.timeout(timeout)).call(&GET).await.unwrap_err();
    let seen = script.seen();
    (seen.windows(2).map(|pair| (pair[1].at - pair[0].at).as_millis() as u64).collect(), error.retry_after())
}

#[tokio::test]
async fn retry_after_is_waited_for_within_bounds() {
    let secs = |secs| Some(Duration::from_secs(secs));
    for (value, expected) in [
        ("7", (vec![7000, 7000], secs(7))),
        ("60", (vec![60_000, 60_000], secs(60))),
        ("0", (vec![250, 500], secs(0))),
        ("61", (vec![], secs(61))),
        ("99999999999999999999999", (vec![], Some(Duration::MAX))),
        ("soon", (vec![250, 500], None)),
        ("-1", (vec![250, 500], None)),
        ("1.5", (vec![250, 500], None)),
        ("", (vec![250, 500], None)),
    ] {
        assert_eq!(waits(&[("retry-after", value)]).await, expected, "{value:?}");
    }
}

#[tokio::test]
async fn retry_after_beyond_the_deadline_ends_the_call_with_the_error_at_hand() {
    for (asked, hits) in [("30", 1), ("20", 1), ("19", 2)] {
        let script = Script::new([Step::status(503).with_header("retry-after", asked)]);
        let client = script.build(|builder| builder.timeout(Duration::from_secs(20)));
        let error = client.call(&GET).await.unwrap_err();
        assert!(matches!(error, Error::Status(_)), "{error}");
        let told = Duration::from_secs(asked.parse().unwrap());
        assert_eq!((script.hits(), error.retry_after()), (hits, Some(told)));
    }
}

#[tokio::test]
async fn the_policy_says_how_long_a_retry_after_may_be() {
    let patient = RetryPolicy::new().max_retry_after(Duration::from_secs(3));
    for (asked, expected) in [("3", 2), ("4", 1)] {
        let first = Step::status(503).with_header("retry-after", asked);
        assert_eq!(attempts(&GET, first, patient.clone()).await, expected, "{asked}");
    }
}

#[tokio::test]
async fn a_dead_server_gets_no_more_than_the_budget() {
    let script = Script::new([Step::Fail(TransportErrorKind::Connect)]);
    let client = script.client();
    for _ in 0..1000 {
        client.call(&GET).await.unwrap_err();
    }
    assert_eq!(script.hits(), 1000 + 50);
}

#[tokio::test]
async fn success_refills_the_budget() {
    let script = Script::new([Step::status(503)]);
    let client = script.client();
    for _ in 0..30 {
        client.call(&GET).await.unwrap_err();
    }
    script.seen();
    let replay = |steps: Vec<Step>| script.play(steps);
    replay(vec![Step::json(200, "{}")]);
    for _ in 0..20 {
        client.call(&GET).await.unwrap();
    }
    replay(vec![Step::status(503)]);
    script.seen();
    for _ in 0..5 {
        client.call(&GET).await.unwrap_err();
    }
    assert_eq!(script.hits(), 5 + 2, "twenty successes pay for two retries");
}

#[tokio::test]
async fn a_retry_that_helps_costs_nothing() {
    let script = Script::new([Step::status(503)]);
    let client = script.client();
    for _ in 0..200 {
        script.play(vec![Step::status(503), Step::json(200, "{}")]);
        client.call(&GET).await.unwrap();
    }
    assert_eq!(script.hits(), 400);
}
