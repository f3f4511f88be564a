//! Operations: their names, their methods, and the paths they are sent to.

use goldens::operations::{Client, models, pets};
use tests::fake::{Canned, Server};

use crate::support::only_request;

async fn client() -> (Server, Client) {
    let server = Server::start().await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    server.answer_next(Canned::empty(204));
    (server, client)
}

/// The method and the target of what a call sent.
async fn sent<F: Future<Output = Result<(), E>>, E: std::fmt::Debug>(
    call: impl FnOnce(Client) -> F,
) -> String {
    let (server, client) = client().await;
    call(client).await.unwrap();
    let request = only_request(&server);
    format!("{} {}", request.method, request.target())
}

#[tokio::test]
async fn names_that_come_out_alike_are_told_apart() {
    assert_eq!(sent(|client| async move { client.pets().get_pet().await }).await, "GET /case/b");
    assert_eq!(sent(|client| async move { client.pets().get_pet_x1034().await }).await, "GET /case/a");
    assert_eq!(sent(|client| async move { client.pets().get_pet_xcc8b().await }).await, "GET /case/c");
}

#[tokio::test]
async fn the_second_of_two_equal_ids_is_called_after_its_path() {
    assert_eq!(sent(|client| async move { client.pets().twice().await }).await, "GET /twice/a");
    assert_eq!(sent(|client| async move { client.pets().get_twice_b().await }).await, "GET /twice/b");
}

#[tokio::test]
async fn an_error_keeps_its_name_beside_a_call() {
    let (server, client) = client().await;
    server.take_requests();
    let _unused = client.pets().read_error().await;
    server.answer_next(Canned::json(404, &serde_json::json!({"why": "gone"})));
    let error = client.pets().read().await.unwrap_err();
    assert!(matches!(error.api(), Some(pets::ReadError::NotFound(body)) if body.why == "gone"), "{error:?}");
}

#[tokio::test]
async fn ids_of_any_spelling_are_called() {
    assert_eq!(sent(|client| async move { client.api().users_list().await }).await, "GET /words/slash");
    assert_eq!(
        sent(|client| async move { client.server().graph_user_list_user().await }).await,
        "GET /words/dot"
    );
    assert_eq!(
        sent(|client| async move { client.core().list_all_of_them().await }).await,
        "GET /words/space"
    );
    assert_eq!(sent(|client| async move { client.type_().r#type().await }).await, "GET /words/keyword");
    assert_eq!(sent(|client| async move { client.type_().clone_().await }).await, "GET /words/client");
    assert_eq!(sent(|client| async move { client.type_().call().await }).await, "GET /words/core");
    assert_eq!(
        sent(|client| async move { client.u52d5_u7269().u52d5_u7269().await }).await,
        "GET /words/other"
    );
    assert_eq!(
        sent(|client| async move { client.nameless().delete_by_id("7").await }).await,
        "DELETE /nameless/7"
    );
}

#[tokio::test]
async fn parameters_of_one_name_travel_in_their_places() {
    let (server, client) = client().await;
    client.pets().same("q").id_header("h").id_cookie("c").await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.target(), "/same?id=q");
    assert_eq!((request.header("id"), request.header("cookie")), (Some("h"), Some("id=c")));
}

#[tokio::test]
async fn each_method_travels_as_it_is() {
    assert_eq!(sent(|client| async move { client.pets().ask().await }).await, "OPTIONS /methods");
    assert_eq!(sent(|client| async move { client.pets().follow().await }).await, "TRACE /methods");
    #[allow(deprecated)]
    let deprecated = sent(|client| async move { client.pets().old_remove().await }).await;
    assert_eq!(deprecated, "DELETE /methods");
    let server = Server::start().await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    server.answer_next(Canned::empty(200));
    client.pets().look().await.unwrap();
    assert_eq!(only_request(&server).method, "HEAD");
}

#[tokio::test]
async fn a_body_of_get_is_sent() {
    let (server, client) = client().await;
    client.pets().search_with_body(&models::SearchWithBodyRequest::new().q("x")).await.unwrap();
    let request = only_request(&server);
    assert_eq!((request.method.as_str(), request.body.as_slice()), ("GET", br#"{"q":"x"}"#.as_slice()));
}
