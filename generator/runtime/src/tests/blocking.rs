//! Calls from code that is not async.

use std::future::IntoFuture;

use super::fake::{Script, Step};
use super::printed::*;
use crate::runtime::Error;

#[test]
fn a_call_blocks_until_it_is_done() {
    let script = Script::new([Step::status(503), Step::json(200, r#"{"data":{"id":"u","number":1}}"#)]);
    let client = script.client();
    let call = client.users().create("o", &CreateUserRequest::new("e"));
    let response = call.clone().response_blocking().unwrap();
    assert_eq!(response.attempts(), 2);
    assert_eq!(call.send_blocking().unwrap().data.unwrap().id, "u");
    let error = client.users().create("..", &CreateUserRequest::new("e")).send_blocking().unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)));
}

#[tokio::test]
async fn inside_async_code_it_is_an_error_and_no_panic() {
    let script = Script::new([Step::status(200)]);
    let error = script.client().users().delete("o", "u").send_blocking().unwrap_err();
    assert!(error.to_string().contains("await the call instead"), "{error}");
    assert!(!error.outcome_unknown());
    assert_eq!((script.hits(), error.attempts()), (0, 0));
}

#[tokio::test]
async fn inside_spawn_blocking_it_is_an_error_and_the_call_itself_can_be_waited_for() {
    let script = Script::new([Step::json(200, "{}")]);
    let call = script.client().users().create("o", &CreateUserRequest::new("e"));
    let (refused, waited) = tokio::task::spawn_blocking(move || {
        let refused = call.clone().send_blocking().unwrap_err();
        (refused, tokio::runtime::Handle::current().block_on(call.into_future()))
    })
    .await
    .unwrap();
    assert!(refused.to_string().contains("inside `spawn_blocking`, where it is refused too"), "{refused}");
    assert_eq!((refused.attempts(), script.hits()), (0, 1));
    assert_eq!(waited.unwrap().data, None);
}
