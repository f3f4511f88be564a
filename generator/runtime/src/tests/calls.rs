//! What a printed call puts on the wire, and what it gives back.

use std::future::{Future, IntoFuture};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use super::fake::{Script, Step};
use super::printed::*;
use crate::runtime::{CallOptions, Error, Method, NoError, Operation, Parameter, Secret, decode};

const USER: &str = r#"{"data":{"id":"u1","number":7,"role":"owner"}}"#;

fn ann() -> CreateUserRequest {
    CreateUserRequest::new("ann@example.com")
}

#[tokio::test]
async fn a_call_sends_what_the_document_says() {
    let script = Script::new([Step::json(200, USER)]);
    let user = script.client().users().create("o/1", &ann().password("pw")).notify(true).await.unwrap();
    assert_eq!(user.data.unwrap().role, Some(Role::Unknown("owner".into())));
    let seen = script.only();
    assert_eq!((seen.method.as_str(), seen.target()), ("POST", "/api/organizations/o%2F1/users?notify=true"));
    assert_eq!(seen.header("x-polytomic-version"), Some("2025-09-18"));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(seen.header("user-agent"), Some("test-client/1.0"));
    assert_eq!(seen.header("authorization"), Some("Bearer partner-token"));
    assert_eq!(seen.body.as_deref(), Some(br#"{"email":"ann@example.com","password":"pw"}"#.as_slice()));
}

#[tokio::test]
async fn a_response_has_status_headers_request_id_and_attempts() {
    let answer = Step::json(200, USER).with_header("x-request-id", "r-1").with_header("x-more", "CANARY");
    let script = Script::new([Step::status(503), answer]);
    let response = script.client().users().create("o", &ann()).response().await.unwrap();
    assert_eq!((response.status().as_u16(), response.attempts()), (200, 2));
    assert_eq!(response.request_id(), Some("r-1"));
    assert_eq!(response.headers()["x-more"], "CANARY");
    let shown = format!("{response:?}");
    assert!(shown.contains("\"x-more\"") && !shown.contains("CANARY"), "{shown}");
    assert!(shown.contains("number: 7") && shown.contains("status: 200"), "{shown}");
    assert_eq!(response.value().data.as_ref().unwrap().number, 7);
    assert_eq!(response.into_value().data.unwrap().id, "u1");
}

#[tokio::test]
async fn a_call_without_body_sends_none() {
    let script = Script::new([Step::status(204)]);
    script.client().users().delete("o", "u").await.unwrap();
    let seen = script.only();
    assert_eq!((seen.method.as_str(), seen.body, seen.headers.get("content-type")), ("DELETE", None, None));
}

#[tokio::test]
async fn constants_of_the_query_come_first() {
    static CONSTANT: Operation =
        Operation::new("constant", Method::Get, "/x").query(&[("api-version", "1 0")]);
    let script = Script::new([Step::json(200, "{}")]);
    script.client().call(&CONSTANT).set(&Parameter::query("a"), "b").await.unwrap();
    assert_eq!(script.only().target(), "/x?api-version=1%200&a=b");
}

#[tokio::test]
async fn options_of_a_call_win_over_the_client_s() {
    let script = Script::new([Step::json(200, "{}")]);
    let client =
        script.build(|builder| builder.partner_key("p").header("X-A", "client").header("X-B", "client"));
    client.call(&GET).options(CallOptions::new().header("x-a", "call")).await.unwrap();
    let seen = script.only();
    assert_eq!((seen.header("x-a"), seen.header("x-b")), (Some("call"), Some("client")));
    let error = client.call(&GET).options(no_options().header("Host", "evil")).await.unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error}");
    assert_eq!(script.hits(), 0);
}

#[tokio::test]
async fn forms_texts_and_bytes_are_bodies_too() {
    let script = Script::new([Step::status(200)]);
    let call = || script.client().call_for::<(), NoError>(&POST, decode::empty);
    let form = serde_json::json!({"a": "x &=+é", "list": ["1", 2], "none": null, "yes": true});
    call().form("application/x-www-form-urlencoded", &form).await.unwrap();
    let seen = script.only();
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(seen.body.as_deref(), Some(b"a=x%20%26%3D%2B%C3%A9&list=1&list=2&yes=true".as_slice()));
    assert!(call().form("application/x-www-form-urlencoded", &"no object").await.is_err());
    call().text("text/plain", "hé").await.unwrap();
    assert_eq!(script.only().body.as_deref(), Some("hé".as_bytes()));
    call().bytes("application/octet-stream", vec![0, 255]).await.unwrap();
    assert_eq!(script.only().body.as_deref(), Some([0, 255].as_slice()));
}

#[tokio::test]
async fn the_first_mistake_is_the_one_that_is_told() {
    let script = Script::new([Step::json(200, "{}")]);
    let call = script.client().users().create("..", &ann().role_ids([])).idempotency_key("x");
    let error = call.await.unwrap_err();
    let Error::InvalidArgument(refused) = &error else { panic!("{error}") };
    assert_eq!(refused.argument(), "path parameter `org_id`");
}

#[test]
fn calls_clients_and_errors_move_between_threads() {
    fn check<T: Send + Sync + 'static>() {}
    check::<Client>();
    check::<CreateUser>();
    check::<Error<CreateUserError>>();
    check::<Error<NoError>>();
    check::<Secret>();
    fn send<T: Send + 'static>(_: T) {}
    let script = Script::new([Step::json(200, USER)]);
    let client = script.client();
    let call = client.users().create("o", &ann());
    drop(client);
    send(call.clone().response());
    send(call.into_future());
    assert!(std::mem::size_of::<Error<CreateUserError>>() <= 3 * std::mem::size_of::<usize>());
}

#[test]
fn a_call_can_be_dropped_at_every_point() {
    let mut polls = 0;
    loop {
        let script = Script::new([Step::status(503), Step::Stall(200), Step::json(200, "{}")]);
        let client = script.client();
        let finished = {
            let mut call = pin!(client.call(&GET).into_future());
            let mut context = Context::from_waker(Waker::noop());
            (0..polls).any(|_| matches!(call.as_mut().poll(&mut context), Poll::Ready(Ok(_))))
        };
        let before = script.hits();
        let again = {
            let mut next = Script::new([Step::json(200, "{}")]);
            next.clock = script.clock.clone();
            let mut call = pin!(next.client().call(&GET).into_future());
            let mut context = Context::from_waker(Waker::noop());
            matches!(call.as_mut().poll(&mut context), Poll::Ready(Ok(_)))
        };
        assert!(again, "after a drop at poll {polls} the clock and the next call still work");
        assert_eq!(script.hits(), before, "nothing goes on after the drop");
        if finished {
            assert!(polls >= 4, "the call waited {polls} times only");
            assert_eq!(before, 3);
            break;
        }
        polls += 1;
    }
}
