//! Tokens that change: callbacks, client credentials, what happens when there is none or when the server rejects one.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::fake::{Script, Seen, Step};
use super::printed::*;
use crate::runtime::{
    BoxFuture, CallOptions, ClientCredentials, ConfigError, Credential, Error, FailedAttempt, Method,
    Operation, RequestBody, ResponseBody, Retry, RetryPolicy, Scheme, Secret, Token, TokenContext,
    TokenError, TokenErrorKind, TokenSource, Transport, TransportError, TransportErrorKind,
};

static SECURED: Operation = Operation::new("secured", Method::Get, "/x").security(&[&[&PARTNER_KEY]]);
static QUERY: Operation = Operation::new("query", Method::Get, "/x?kind=a").security(&[&[&QUERY_KEY]]);
static COOKIES: Operation =
    Operation::new("cookies", Method::Get, "/x").security(&[&[&COOKIE_KEY, &SECOND_COOKIE, &HEADER_KEY]]);
static SECOND_COOKIE: Scheme = Scheme::api_key_cookie("secondCookie", "second");

const TOKEN_URL: &str = "https://login.example.com/oauth/token?tenant=1";

/// Tokens `t1`, `t2`, …, a new one each time.
fn counting() -> (Token, Arc<AtomicU32>) {
    let count = Arc::new(AtomicU32::new(0));
    let counter = count.clone();
    let token = Token::from_fn(move || {
        let number = counter.fetch_add(1, Ordering::Relaxed) + 1;
        async move { Ok::<_, TokenError>(format!("t{number}")) }
    });
    (token, count)
}

fn client(script: &Script, scheme: &'static Scheme, token: impl Into<Token>) -> Client {
    script.build(|builder| builder.credential(scheme, Credential::token(token)))
}

fn bearers(seen: &[Seen]) -> Vec<&str> {
    seen.iter().filter_map(|seen| seen.header("authorization")?.strip_prefix("Bearer ")).collect()
}

#[tokio::test]
async fn a_callback_is_asked_before_every_attempt() {
    let script = Script::new([Step::status(503), Step::json(200, "{}"), Step::json(200, "{}")]);
    let (token, _) = counting();
    let client = script.build(|builder| builder.partner_key(token));
    client.call(&SECURED).await.unwrap();
    client.call(&SECURED).await.unwrap();
    let seen = script.seen();
    assert_eq!(bearers(&seen), ["t1", "t2", "t3"]);
    assert!(seen[0].headers["authorization"].is_sensitive());
}

#[tokio::test]
async fn tokens_of_sources_travel_in_query_and_cookie_too() {
    let script = Script::new([Step::json(200, "{}")]);
    client(&script, &QUERY_KEY, counting().0).call(&QUERY).await.unwrap();
    assert_eq!(script.only().target(), "/x?kind=a&api_key=t1");
    let both = script.build(|builder| {
        builder
            .credential(&COOKIE_KEY, Credential::token("fixed"))
            .credential(&SECOND_COOKIE, Credential::token(counting().0))
            .credential(&HEADER_KEY, Credential::token(counting().0))
    });
    both.call(&COOKIES).await.unwrap();
    let seen = script.only();
    assert_eq!((seen.header("cookie"), seen.header("x-key")), (Some("session=fixed; second=t1"), Some("t1")));
    assert!(seen.headers["cookie"].is_sensitive() && seen.headers["x-key"].is_sensitive());
}

#[tokio::test]
async fn a_failing_callback_is_a_credentials_error_and_nothing_is_sent() {
    let script = Script::new([Step::json(200, "{}")]);
    let broken = Token::from_fn(|| async { Err::<String, _>("the vault is sealed") });
    let error = client(&script, &PARTNER_KEY, broken).call(&SECURED).await.unwrap_err();
    assert_eq!(error.to_string(), "secured: no token for partnerKey: its source failed");
    assert!(format!("{error:?}").contains("the vault is sealed"), "{error:?}");
    let Error::Credentials(failure) = &error else { panic!("{error:?}") };
    assert_eq!(failure.token_error().map(TokenError::kind), Some(TokenErrorKind::Source));
    assert_eq!((script.hits(), error.attempts(), error.outcome_unknown()), (0, 0, false));
}

#[tokio::test]
async fn a_token_that_can_t_travel_is_refused_without_showing_it() {
    for (scheme, operation) in [(&PARTNER_KEY, &SECURED), (&QUERY_KEY, &QUERY)] {
        let script = Script::new([Step::json(200, "{}")]);
        let odd = Token::from_fn(|| async { Ok::<_, TokenError>("CANARY\r\nx: y") });
        let error = client(&script, scheme, odd).call(operation).await.unwrap_err();
        assert!(matches!(&error, Error::Credentials(_)), "{error:?}");
        assert!(!format!("{error} {error:?}").contains("CANARY"), "{error:?}");
        assert_eq!(script.hits(), 0);
    }
}

#[tokio::test]
async fn a_token_of_a_source_is_removed_from_what_a_server_says() {
    let token = Token::from_fn(|| async { Ok::<_, TokenError>("canary-token") });
    let script = Script::new([Step::json(422, r#"{"message":"bad token canary-token"}"#)]);
    let error = client(&script, &PARTNER_KEY, token).call(&SECURED).await.unwrap_err();
    assert_eq!(error.message(), Some("bad token [redacted]"));
}

#[tokio::test]
async fn a_rejected_token_is_replaced_once_and_only_by_another() {
    let script = Script::new([Step::status(401)]);
    let error = client(&script, &PARTNER_KEY, counting().0).call(&SECURED).await.unwrap_err();
    let seen = script.seen();
    assert_eq!((bearers(&seen), error.attempts()), (vec!["t1", "t2"], 2));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));

    let same = Token::from_fn(|| async { Ok::<_, TokenError>("same") });
    client(&script, &PARTNER_KEY, same).call(&SECURED).await.unwrap_err();
    assert_eq!(bearers(&script.seen()), ["same"]);

    let once = CallOptions::new().retry(RetryPolicy::none());
    client(&script, &PARTNER_KEY, counting().0).call(&SECURED).options(once).await.unwrap_err();
    assert_eq!(bearers(&script.seen()), ["t1"]);

    // A rule of one's own that says nothing about it allows it.
    #[derive(Debug)]
    struct Never;
    impl Retry for Never {
        fn delay(&self, _: &FailedAttempt<'_>) -> Option<Duration> {
            None
        }
    }
    let never = CallOptions::new().retry(Never);
    client(&script, &PARTNER_KEY, counting().0).call(&SECURED).options(never).await.unwrap_err();
    assert_eq!(bearers(&script.seen()), ["t1", "t2"]);

    client(&script, &PARTNER_KEY, "fixed").call(&SECURED).await.unwrap_err();
    assert_eq!(bearers(&script.seen()), ["fixed"]);
}

/// A source that may work later.
struct Busy(AtomicU32);

impl TokenSource for Busy {
    fn token<'a>(&'a self, _: TokenContext<'a>) -> BoxFuture<'a, Result<Secret, TokenError>> {
        Box::pin(async move {
            match self.0.fetch_add(1, Ordering::Relaxed) {
                0 => Err(TokenError::new(TokenErrorKind::Unavailable, "busy")),
                _ => Ok(Secret::new("late")),
            }
        })
    }
}

#[tokio::test]
async fn a_source_that_may_work_later_is_asked_again() {
    let script = Script::new([Step::json(200, "{}")]);
    let token = Token::from_source(Busy(AtomicU32::new(0)));
    client(&script, &PARTNER_KEY, token).call(&SECURED).await.unwrap();
    assert_eq!(bearers(&script.seen()), ["late"]);
}

#[tokio::test]
async fn a_source_that_never_answers_is_a_timeout() {
    let script = Script::new([Step::json(200, "{}")]);
    let token = Token::from_fn(std::future::pending::<Result<String, TokenError>>);
    let error = client(&script, &PARTNER_KEY, token).call(&SECURED).await.unwrap_err();
    assert!(error.is_timeout() && script.hits() == 0, "{error:?}");
}

/// A token server and an API in one transport.
#[derive(Clone)]
struct Login {
    script: Script,
    issued: Arc<AtomicU32>,
    answer: Arc<Mutex<(u16, String)>>,
}

impl Login {
    fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        let answer = r#"{"access_token":"t#","token_type":"Bearer","expires_in":1000}"#.to_owned();
        let answer = Arc::new(Mutex::new((200, answer)));
        Self { script: Script::new(steps), issued: Arc::default(), answer }
    }

    fn answer(self, status: u16, body: &str) -> Self {
        *self.answer.lock().unwrap() = (status, body.to_owned());
        self
    }

    fn client(&self, flow: ClientCredentials) -> Client {
        self.script.build(|builder| builder.transport(self.clone()).partner_key(flow))
    }

    fn issued(&self) -> u32 {
        self.issued.load(Ordering::Relaxed)
    }
}

impl Transport for Login {
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>> {
        if request.uri().host() != Some("login.example.com") {
            return self.script.send(request);
        }
        let number = self.issued.fetch_add(1, Ordering::Relaxed) + 1;
        let (status, body) = self.answer.lock().unwrap().clone();
        let body = body.replace('#', &number.to_string());
        Box::pin(async move {
            // Others get their turn while the token is on its way.
            tokio::task::yield_now().await;
            Ok(http::Response::builder().status(status).body(ResponseBody::from_bytes(body)).unwrap())
        })
    }
}

fn flow() -> ClientCredentials {
    ClientCredentials::new(TOKEN_URL, "my:id", "canary-secret")
}

#[tokio::test]
async fn calls_at_the_same_time_share_one_token_and_one_request_for_it() {
    let login = Login::new([Step::json(200, "{}")]);
    let client = login.client(flow());
    let call = || async { client.call(&SECURED).await.unwrap() };
    tokio::join!(call(), call(), call(), call());
    client.call(&SECURED).await.unwrap();
    assert_eq!(login.issued(), 1);
    assert_eq!(bearers(&login.script.seen()), ["t1"; 5]);
}

#[tokio::test]
async fn a_token_is_renewed_before_it_expires() {
    let login = Login::new([Step::json(200, "{}")]);
    let client = login.client(flow());
    // 1000 s, less a margin of 60 s.
    for (seconds, expected) in [(0, "t1"), (939, "t1"), (2, "t2"), (938, "t2"), (100_000, "t3")] {
        login.script.clock.advance(Duration::from_secs(seconds));
        client.call(&SECURED).await.unwrap();
        assert_eq!(bearers(&login.script.seen()), [expected], "after {seconds} s");
    }
}

#[tokio::test]
async fn a_token_is_used_to_its_end_when_no_other_is_to_be_had() {
    let login = Login::new([Step::json(200, "{}")]);
    let client = login.client(flow());
    client.call(&SECURED).await.unwrap();
    let login = login.answer(503, "");
    login.script.clock.advance(Duration::from_secs(990));
    client.call(&SECURED).await.unwrap();
    assert_eq!(bearers(&login.script.seen()), ["t1", "t1"]);
    login.script.clock.advance(Duration::from_secs(10));
    let error = client.call(&SECURED).await.unwrap_err();
    assert!(matches!(error, Error::Credentials(_)), "{error:?}");
    assert_eq!(login.script.hits(), 0);
}

#[tokio::test]
async fn a_rejected_token_is_fetched_anew_once_in_a_call() {
    let login = Login::new([Step::status(401)]);
    let client = login.client(flow());
    client.call(&SECURED).await.unwrap_err();
    assert_eq!((bearers(&login.script.seen()), login.issued()), (vec!["t1", "t2"], 2));
    // What one call was rejected with is not what another uses.
    login.script.play([Step::json(200, "{}")]);
    client.call(&SECURED).await.unwrap();
    assert_eq!((bearers(&login.script.seen()), login.issued()), (vec!["t2"], 2));
}

#[tokio::test]
async fn a_refusal_of_the_token_server_is_typed_and_shows_no_secret() {
    let refusal = r#"{"error":"invalid_client","error_description":"canary-secret is wrong"}"#;
    let login = Login::new([Step::json(200, "{}")]).answer(401, refusal);
    let error = login.client(flow()).call(&SECURED).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "secured: no token for partnerKey: the token server answered 401: invalid_client: [redacted] is wrong"
    );
    let Error::Credentials(failure) = &error else { panic!("{error:?}") };
    assert_eq!(failure.token_error().map(TokenError::kind), Some(TokenErrorKind::Refused));
    assert_eq!((login.issued(), login.script.hits()), (1, 0));
}

#[tokio::test]
async fn a_token_server_that_is_down_is_asked_again_like_a_lost_connection() {
    let login = Login::new([Step::json(200, "{}")]).answer(503, "<html>");
    let error = login.client(flow()).call(&SECURED).await.unwrap_err();
    let Error::Credentials(failure) = &error else { panic!("{error:?}") };
    assert_eq!(failure.token_error().map(TokenError::kind), Some(TokenErrorKind::Unavailable));
    assert_eq!(login.issued(), 3);

    let down = Script::new([Step::Fail(TransportErrorKind::Connect)]);
    let error = client(&down, &PARTNER_KEY, flow()).call(&SECURED).await.unwrap_err();
    assert!(matches!(&error, Error::Credentials(_)) && down.hits() == 3, "{error:?}");
}

#[tokio::test]
async fn what_is_no_token_is_an_error() {
    for body in [
        "",
        "[]",
        "{}",
        r#"{"access_token":""}"#,
        r#"{"access_token":7}"#,
        r#"{"access_token":"x","token_type":"mac"}"#,
    ] {
        let login = Login::new([Step::json(200, "{}")]).answer(200, body);
        let error = login.client(flow()).call(&SECURED).await.unwrap_err();
        let Error::Credentials(failure) = &error else { panic!("{body}: {error:?}") };
        assert_eq!(
            failure.token_error().map(TokenError::kind),
            Some(TokenErrorKind::InvalidAnswer),
            "{body}"
        );
        assert_eq!(login.script.hits(), 0, "{body}");
    }
}

#[tokio::test]
async fn the_request_for_a_token_follows_rfc_6749() {
    let script = Script::new([Step::json(200, r#"{"access_token":"t","expires_in":"60"}"#)]);
    let with_scopes = flow().scope("users:read").scope("users:write").parameter("audience", "https://api");
    client(&script, &PARTNER_KEY, with_scopes).call(&SECURED).await.unwrap();
    let seen = script.seen().remove(0);
    assert_eq!((seen.method.as_str(), seen.uri.as_str()), ("POST", TOKEN_URL));
    // `my%3Aid:canary-secret`
    assert_eq!(seen.header("authorization"), Some("Basic bXklM0FpZDpjYW5hcnktc2VjcmV0"));
    assert!(seen.headers["authorization"].is_sensitive());
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(seen.header("user-agent"), Some("test-client/1.0"));
    let body = "grant_type=client_credentials&scope=users%3Aread%20users%3Awrite&audience=https%3A%2F%2Fapi";
    assert_eq!(seen.body.as_deref(), Some(body.as_bytes()));

    let script = Script::new([Step::json(200, r#"{"access_token":"t"}"#)]);
    client(&script, &PARTNER_KEY, flow().credentials_in_body()).call(&SECURED).await.unwrap();
    let seen = script.seen().remove(0);
    assert_eq!(seen.header("authorization"), None);
    let body = "grant_type=client_credentials&client_id=my%3Aid&client_secret=canary-secret";
    assert_eq!(seen.body.as_deref(), Some(body.as_bytes()));
}

#[tokio::test]
async fn an_abandoned_request_for_a_token_is_made_by_the_next_call() {
    let script = Script::new([Step::Hang]);
    let client = client(&script, &PARTNER_KEY, flow());
    let short = CallOptions::new().timeout(Duration::from_secs(1));
    client.call(&SECURED).options(short).await.unwrap_err();
    script.play([Step::json(200, r#"{"access_token":"t1"}"#)]);
    client.call(&SECURED).await.unwrap();
    assert_eq!(bearers(&script.seen()), ["t1"]);
}

#[test]
fn a_token_url_that_would_leak_the_secret_is_refused_when_the_client_is_built() {
    for url in ["http://login.example.com/token", "/token", "https://u:p@h/token", "ftp://h/token", ""] {
        let script = Script::new([Step::json(200, "{}")]);
        let token = ClientCredentials::new(url, "id", "canary-secret");
        let error = script.builder().partner_key(token).build().unwrap_err();
        assert!(matches!(error, ConfigError::Credential { scheme: "partnerKey", .. }), "{url}: {error:?}");
    }
    let script = Script::new([Step::json(200, "{}")]);
    for url in ["http://127.0.0.1:1/token", "https://h/token/", TOKEN_URL] {
        script.builder().partner_key(ClientCredentials::new(url, "id", "s")).build().unwrap();
    }
    let plain = ClientCredentials::new("http://login.example.com/token", "id", "s");
    script.builder().allow_insecure_http().partner_key(plain).build().unwrap();
}

#[test]
fn nothing_shows_a_secret_or_token() {
    let flow = flow().scope("read");
    let shown = format!("{flow:?}");
    assert!(shown.contains("my:id") && shown.contains("read") && !shown.contains("canary"), "{shown}");
    for token in [Token::from("canary"), flow.into()] {
        assert!(!format!("{token:?}").contains("canary"), "{token:?}");
    }
}
