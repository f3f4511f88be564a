//! One construct of an answer each: what the caller gets of it.

use goldens::micro::Client;
use goldens::micro::answers::{ReadHalfEmptyError, ReadProblemError, ReadSameTroubleError, ReadSharedError};
use goldens::micro::models::{Sheet, Trouble};
use goldens::{DecodeErrorKind, Error};
use serde_json::json;
use tests::fake::{Canned, Server};

use crate::support::{answering, only_request};

async fn client(answer: Canned) -> (Server, Client) {
    let server = answering(answer).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    (server, client)
}

fn trouble(status: u16) -> Canned {
    Canned::json(status, &json!({"message": "torn"}))
}

#[tokio::test]
async fn of_json_and_text_json_is_asked_for() {
    let (server, client) = client(Canned::json(200, &json!({"paper": "laid"}))).await;
    assert_eq!(client.answers().read_notice().await.unwrap(), Sheet::new().paper("laid"));
    assert_eq!(only_request(&server).header("accept"), Some("application/json"));
    // The text comes all the same: it is no sheet, and it is not lost.
    server.answer_next(Canned::text(200, "text/plain", "laid paper"));
    let error = client.answers().read_notice().await.unwrap_err();
    match &error {
        Error::Decode(failure) => assert_eq!(failure.error().kind(), DecodeErrorKind::Json),
        other => panic!("{other:?}"),
    }
    assert_eq!(error.body().map(|body| body.as_ref()), Some(b"laid paper".as_slice()));
}

#[tokio::test]
async fn a_problem_is_json_by_its_suffix() {
    let problem = || Canned::text(503, "application/problem+json; charset=utf-8", r#"{"message": "torn"}"#);
    let (server, client) = client(Canned::json(200, &json!({"pages": 2}))).await;
    assert_eq!(client.answers().read_problem().await.unwrap(), Sheet::new().pages(2));
    assert_eq!(only_request(&server).header("accept"), Some("application/json, application/problem+json"));
    server.answer_next(Canned { status: 404, ..problem() });
    let error = client.answers().read_problem().await.unwrap_err();
    let expected = ReadProblemError::Default(404, Trouble::new().message("torn"));
    assert_eq!(error.api(), Some(&expected));
}

#[tokio::test]
async fn answers_may_be_references() {
    let (server, client) = client(Canned::json(200, &json!({"pages": 2}))).await;
    assert_eq!(client.answers().read_shared().await.unwrap(), Sheet::new().pages(2));
    server.answer_next(trouble(404));
    let error = client.answers().read_shared().await.unwrap_err();
    assert_eq!(error.api(), Some(&ReadSharedError::NotFound(Trouble::new().message("torn"))));
    // What the description does not name keeps its status and its body.
    server.answer_next(trouble(410));
    let error = client.answers().read_shared().await.unwrap_err();
    assert!(matches!(error, Error::Status(_)), "{error:?}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(410));
    assert_eq!(error.body().map(|body| body.as_ref()), Some(br#"{"message":"torn"}"#.as_slice()));
}

#[tokio::test]
async fn an_error_without_a_body_stands_beside_one_with_a_body() {
    let (server, client) = client(Canned::empty(401)).await;
    let error = client.answers().read_half_empty().await.unwrap_err();
    assert_eq!(error.api(), Some(&ReadHalfEmptyError::Unauthorized));
    server.answer_next(trouble(404));
    let error = client.answers().read_half_empty().await.unwrap_err();
    assert_eq!(error.api(), Some(&ReadHalfEmptyError::NotFound(Trouble::new().message("torn"))));
    // The body that should be there and is not is no silent success of decoding.
    server.answer_next(Canned::empty(404));
    let error = client.answers().read_half_empty().await.unwrap_err();
    assert_eq!((error.api(), error.status().map(|status| status.as_u16())), (None, Some(404)), "{error:?}");
}

#[tokio::test]
async fn one_error_type_at_two_statuses_keeps_the_status() {
    let (server, client) = client(trouble(401)).await;
    let torn = || Trouble::new().message("torn");
    let error = client.answers().read_same_trouble().await.unwrap_err();
    assert_eq!(error.api(), Some(&ReadSameTroubleError::Unauthorized(torn())));
    server.answer_next(trouble(404));
    let error = client.answers().read_same_trouble().await.unwrap_err();
    assert_eq!(error.api(), Some(&ReadSameTroubleError::NotFound(torn())));
}
