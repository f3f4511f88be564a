//! Which credentials travel, where, and which are refused.

use super::fake::{Script, Step};
use super::printed::*;
use crate::runtime::{ClientBuilder, ConfigError, Credential, Error, Method, Operation, Scheme};

static AND: Operation = Operation::new("and", Method::Get, "/x").security(&[&[&PARTNER_KEY, &HEADER_KEY]]);
static OR: Operation =
    Operation::new("or", Method::Get, "/x").security(&[&[&PARTNER_KEY], &[&ORGANIZATION_KEY]]);
static OPTIONAL: Operation = Operation::new("optional", Method::Get, "/x").security(&[&[], &[&PARTNER_KEY]]);
static NONE: Operation = Operation::new("none", Method::Get, "/x");
static QUERY: Operation = Operation::new("query", Method::Get, "/x").security(&[&[&QUERY_KEY]]);
static COOKIE: Operation = Operation::new("cookie", Method::Get, "/x").security(&[&[&COOKIE_KEY]]);
static MIXED: Operation = Operation::new("mixed", Method::Get, "/x")
    .security(&[&[&PARTNER_KEY, &HEADER_KEY], &[&ORGANIZATION_KEY]]);

fn client(script: &Script, credentials: &[(&'static Scheme, Credential)]) -> Client {
    script.build(|builder| {
        credentials
            .iter()
            .fold(builder, |builder, (scheme, credential)| builder.credential(scheme, credential.clone()))
    })
}

fn token(text: &str) -> Credential {
    Credential::token(text)
}

#[tokio::test]
async fn all_schemes_of_an_alternative_travel() {
    let script = Script::new([Step::json(200, "{}")]);
    client(&script, &[(&PARTNER_KEY, token("p")), (&HEADER_KEY, token("h"))]).call(&AND).await.unwrap();
    let seen = script.only();
    assert_eq!((seen.header("authorization"), seen.header("x-key")), (Some("Bearer p"), Some("h")));
    assert!(seen.headers["authorization"].is_sensitive() && seen.headers["x-key"].is_sensitive());
}

static DIGEST: Scheme = Scheme::authorization("digest");
static SIGNED: Operation =
    Operation::new("signed", Method::Other("LINK"), "/x?kind=a").security(&[&[&DIGEST]]);

#[tokio::test]
async fn a_whole_authorization_and_a_method_of_one_s_own_travel_as_they_are() {
    let script = Script::new([Step::json(200, "{}")]);
    let value = r#"Digest username="u", response="0f""#;
    client(&script, &[(&DIGEST, token(value))]).call(&SIGNED).await.unwrap();
    let seen = script.only();
    assert_eq!((seen.header("authorization"), seen.method.as_str()), (Some(value), "LINK"));
    assert_eq!(seen.target(), "/x?kind=a");
    assert!(seen.headers["authorization"].is_sensitive());
}

#[tokio::test]
async fn half_an_alternative_is_none_and_nothing_is_sent() {
    let script = Script::new([Step::json(200, "{}")]);
    let error = client(&script, &[(&PARTNER_KEY, token("p"))]).call(&MIXED).await.unwrap_err();
    let text =
        "mixed: the client has no credentials for it: set partnerKey and headerKey, or organizationKey";
    assert_eq!(error.to_string(), text);
    assert!(matches!(error, Error::Credentials(ref failure) if failure.alternatives().len() == 2));
    assert_eq!((script.hits(), error.attempts(), error.status()), (0, 0, None));
}

#[tokio::test]
async fn the_first_satisfied_alternative_is_used() {
    let script = Script::new([Step::json(200, "{}")]);
    let basic = Credential::basic("u", "w");
    client(&script, &[(&ORGANIZATION_KEY, basic.clone())]).call(&OR).await.unwrap();
    assert_eq!(script.only().header("authorization"), Some("Basic dTp3"));
    client(&script, &[(&ORGANIZATION_KEY, basic), (&PARTNER_KEY, token("p"))]).call(&OR).await.unwrap();
    assert_eq!(script.only().header("authorization"), Some("Bearer p"));
}

#[tokio::test]
async fn anonymous_is_the_last_choice_and_no_security_sends_nothing() {
    let script = Script::new([Step::json(200, "{}")]);
    client(&script, &[]).call(&OPTIONAL).await.unwrap();
    assert_eq!(script.only().header("authorization"), None);
    let with_key = client(&script, &[(&PARTNER_KEY, token("p"))]);
    with_key.call(&OPTIONAL).await.unwrap();
    assert_eq!(script.only().header("authorization"), Some("Bearer p"));
    with_key.call(&NONE).await.unwrap();
    assert_eq!(script.only().header("authorization"), None);
}

#[tokio::test]
async fn keys_travel_in_query_and_cookie() {
    let script = Script::new([Step::json(200, "{}")]);
    client(&script, &[(&QUERY_KEY, token("a&b=c d"))]).call(&QUERY).await.unwrap();
    assert_eq!(script.only().target(), "/x?api_key=a%26b%3Dc%20d");
    client(&script, &[(&COOKIE_KEY, token("abc"))]).call(&COOKIE).await.unwrap();
    let seen = script.only();
    assert_eq!(seen.header("cookie"), Some("session=abc"));
    assert!(seen.headers["cookie"].is_sensitive());
}

#[tokio::test]
async fn a_later_credential_replaces_an_earlier_one() {
    let script = Script::new([Step::json(200, "{}")]);
    client(&script, &[(&PARTNER_KEY, token("old")), (&PARTNER_KEY, token("new"))]).call(&OR).await.unwrap();
    assert_eq!(script.only().header("authorization"), Some("Bearer new"));
}

#[tokio::test]
async fn basic_follows_rfc_7617() {
    let script = Script::new([Step::json(200, "{}")]);
    client(&script, &[(&ORGANIZATION_KEY, Credential::basic("test", "123£"))]).call(&OR).await.unwrap();
    assert_eq!(script.only().header("authorization"), Some("Basic dGVzdDoxMjPCow=="));
    client(&script, &[(&ORGANIZATION_KEY, Credential::basic("key", ""))]).call(&OR).await.unwrap();
    assert_eq!(script.only().header("authorization"), Some("Basic a2V5Og=="));
}

#[test]
fn credentials_that_can_t_travel_are_refused_without_showing_them() {
    let script = Script::new([Step::json(200, "{}")]);
    let secret = "CANARY";
    for (scheme, credential) in [
        (&PARTNER_KEY, token("CANARY\r\nX-Evil: 1")),
        (&PARTNER_KEY, token("CANARY\n")),
        (&PARTNER_KEY, token(" CANARY")),
        (&PARTNER_KEY, token("CAN ARY CANARY")),
        (&PARTNER_KEY, token("CANARY\0")),
        (&PARTNER_KEY, token("CANARYé")),
        (&PARTNER_KEY, token("")),
        (&HEADER_KEY, token("CANARY\n")),
        (&HEADER_KEY, token("")),
        (&QUERY_KEY, token("CANARY\n")),
        (&QUERY_KEY, token("CANARY\0x")),
        (&COOKIE_KEY, token("CANARY;x=1")),
        (&COOKIE_KEY, token("CANARY x")),
        (&ORGANIZATION_KEY, Credential::basic("CANARY:x", "p")),
        (&ORGANIZATION_KEY, Credential::basic("u\n", "CANARY")),
        (&ORGANIZATION_KEY, Credential::basic("u", "CANARY\u{7f}")),
    ] {
        let built = script.builder().credential(scheme, credential.clone()).build();
        let Err(error) = built else { panic!("{scheme:?} accepts {credential:?}") };
        assert!(
            matches!(error, ConfigError::Credential { scheme: name, .. } if name == scheme.name()),
            "{error:?}"
        );
        assert!(!format!("{error} {error:?}").contains(secret), "{error:?}");
    }
}

#[test]
fn headers_that_frame_the_message_are_refused() {
    let script = Script::new([Step::json(200, "{}")]);
    for (name, value) in
        [("Host", "h"), ("content-length", "1"), ("X Y", "1"), ("X-A", "a\r\nb"), ("X-A", "é"), ("X-A", " a")]
    {
        let error = ClientBuilder::<Client>::header(script.builder(), name, value).build().unwrap_err();
        assert!(matches!(error, ConfigError::Header { .. }), "{name}: {error:?}");
    }
}

#[cfg(not(feature = "reqwest"))]
#[test]
fn without_a_default_transport_one_must_be_given() {
    let script = Script::new([Step::json(200, "{}")]);
    let builder = || Client::builder().base_url("https://h");
    assert!(matches!(builder().build(), Err(ConfigError::MissingTransport)));
    assert!(matches!(builder().transport(script).build(), Err(ConfigError::MissingClock)));
}
