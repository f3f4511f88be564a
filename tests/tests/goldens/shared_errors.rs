//! Errors that operations of a group have in common: one type, under the name of each operation.

use goldens::Error;
use goldens::shared_errors::Client;
use goldens::shared_errors::doors::{
    self, Error404Error, Error404Or409, Error404Or409WithText, Error404WithoutBody, ForgetError,
    GetDoorError, LockDoorError, OpenDoorError, PaintDoorError, RemoveDoorError,
};
use goldens::shared_errors::floors::{Error400To503, LayFloorError, ListFloorsError};
use goldens::shared_errors::models::Trouble;
use goldens::shared_errors::walls::{BreakWallError, BuildWallError, Error4xxOrDefault, StraightenWallError};
use serde_json::json;
use tests::fake::{Canned, Server};

use crate::support::answering;

async fn client(answer: Canned) -> (Server, Client) {
    let server = answering(answer).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    (server, client)
}

/// A user's function: it takes the errors of both operations.
fn advice(error: &Error<Error404Or409>) -> String {
    match error.api() {
        Some(Error404Or409::NotFound(trouble)) => format!("look elsewhere: {}", trouble.message),
        Some(Error404Or409::Conflict(trouble)) => format!("come back later: {}", trouble.message),
        other => format!("{other:?}"),
    }
}

#[tokio::test]
async fn one_function_handles_the_errors_of_several_operations() {
    let trouble = |status, message| Canned::json(status, &json!({"message": message}));
    let (server, client) = client(trouble(404, "no such door")).await;
    let got = client.doors().get("left").await.unwrap_err();
    assert_eq!(advice(&got), "look elsewhere: no such door");
    // It documents the two in another order.
    server.answer_next(trouble(409, "taken"));
    let opened = client.doors().open("left").await.unwrap_err();
    assert_eq!(advice(&opened), "come back later: taken");
    // The operations' own names have the variants, too.
    assert!(matches!(got.api(), Some(GetDoorError::NotFound(_))), "{got:?}");
    assert_eq!(opened.api(), Some(&OpenDoorError::Conflict(Trouble::new("taken"))));
    assert_eq!(opened.status().map(|status| status.as_u16()), Some(409));
}

#[tokio::test]
async fn the_same_statuses_with_other_bodies_are_another_type() {
    let (server, client) = client(Canned::text(409, "text/plain", "wet paint")).await;
    let painted = client.doors().paint("left").await.unwrap_err();
    let wet: &Error404Or409WithText = painted.api().unwrap();
    assert_eq!(*wet, PaintDoorError::Conflict("wet paint".to_owned()));
    assert_eq!(*wet, RemoveDoorError::Conflict("wet paint".to_owned()));
    // One of a kind has its own: nothing is read for 409.
    server.answer_next(Canned::text(409, "text/plain", "locked"));
    let locked = client.doors().lock("left").await.unwrap_err();
    assert_eq!(locked.api(), Some(&LockDoorError::Conflict));
}

#[tokio::test]
async fn a_name_that_a_call_has_is_not_taken() {
    let (_server, client) = client(Canned::empty(404)).await;
    let call: doors::Error404 = client.doors().error404();
    let error = call.await.unwrap_err();
    assert_eq!(error.api(), Some(&Error404WithoutBody::NotFound));
    assert_eq!(Error404Error::NotFound, ForgetError::NotFound);
}

#[tokio::test]
async fn ranges_and_default_are_shared_too() {
    let (server, client) = client(Canned::text(418, "text/plain", "short and stout")).await;
    let listed = client.walls().list().await.unwrap_err();
    assert_eq!(listed.api(), Some(&Error4xxOrDefault::ClientError(418, "short and stout".to_owned())));
    server.answer_next(Canned::empty(503));
    let built = client.walls().build().await.unwrap_err();
    assert_eq!(built.api(), Some(&BuildWallError::Default(503)));
}

#[tokio::test]
async fn bodies_by_media_type_stay_with_their_operation() {
    let (server, client) = client(Canned::json(404, &json!({"message": "gone"}))).await;
    let straightened = client.walls().straighten().await.unwrap_err();
    let Some(StraightenWallError::NotFound(content)) = straightened.api() else { panic!("{straightened:?}") };
    assert!(format!("{content:?}").contains("gone"), "{content:?}");
    server.answer_next(Canned::text(404, "application/problem+json", r#"["dust"]"#));
    let broken = client.walls().r#break().await.unwrap_err();
    let Some(BreakWallError::NotFound(content)) = broken.api() else { panic!("{broken:?}") };
    assert!(format!("{content:?}").contains("dust"), "{content:?}");
}

#[tokio::test]
async fn many_statuses_have_a_short_name() {
    let (_server, client) = client(Canned::text(422, "text/plain", "too long")).await;
    let laid = client.floors().lay().await.unwrap_err();
    let long: &Error400To503 = laid.api().unwrap();
    assert_eq!(*long, LayFloorError::UnprocessableEntity("too long".to_owned()));
    assert_eq!(*long, ListFloorsError::UnprocessableEntity("too long".to_owned()));
}
