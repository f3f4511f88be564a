//! Methods beyond HTTP's own, and paths that are not as they should be.

use goldens::methods::{Client, models::SearchRequest};
use serde_json::json;
use tests::fake::{Canned, Server};

use crate::support::{answering, only_request};

async fn client() -> (Server, Client) {
    let server = answering(Canned::empty(204)).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    (server, client)
}

/// The method and the target of what the server got.
fn sent(server: &Server) -> String {
    let request = only_request(server);
    format!("{} {}", request.method, request.target())
}

#[tokio::test]
async fn query_carries_a_body_and_gets_an_answer() {
    let server = answering(Canned::json(200, &json!({"hits": ["a"]}))).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    let found = client.things().search(&SearchRequest::new().text("x")).await.unwrap();
    assert_eq!(found.hits, ["a"]);
    let request = only_request(&server);
    assert_eq!((request.method.as_str(), request.path.as_str()), ("QUERY", "/search"));
    assert_eq!(request.json(), json!({"text": "x"}));
}

#[tokio::test]
async fn additional_methods_travel_as_they_are_written() {
    let (server, client) = client().await;
    client.things().link().await.unwrap();
    assert_eq!(sent(&server), "LINK /search");
    server.answer_next(Canned::empty(204));
    client.things().propfind_search().await.unwrap();
    assert_eq!(sent(&server), "PROPFIND /search");
}

#[tokio::test]
async fn a_query_of_the_path_is_always_sent() {
    let (server, client) = client().await;
    client.things().constant().await.unwrap();
    assert_eq!(sent(&server), "GET /constant?type=a&flag");
    server.answer_next(Canned::empty(204));
    client.things().constant().more("b").await.unwrap();
    assert_eq!(sent(&server), "GET /constant?type=a&flag&more=b");
    server.answer_next(Canned::empty(204));
    client.things().templated(2).await.unwrap();
    assert_eq!(sent(&server), "GET /templated?page=2");
    server.answer_next(Canned::empty(204));
    client.things().expanded(3).more(&["a", "b"]).await.unwrap();
    assert_eq!(sent(&server), "GET /expanded?page=3&more=a&more=b");
}

#[tokio::test]
async fn a_fragment_of_the_path_is_never_sent() {
    let (server, client) = client().await;
    client.things().cut_a().await.unwrap();
    assert_eq!(sent(&server), "GET /cut");
    server.answer_next(Canned::empty(204));
    client.things().cut_b().await.unwrap();
    assert_eq!(sent(&server), "POST /cut");
}

#[tokio::test]
async fn path_and_parameters_that_differ_are_mended() {
    let (server, client) = client().await;
    client.things().odd("x/y", 2).await.unwrap();
    assert_eq!(sent(&server), "GET /odd%20path/x%2Fy.2");
    server.answer_next(Canned::empty(204));
    client.things().bare().open(&serde_json::json!("all")).await.unwrap();
    assert_eq!(sent(&server), "GET /bare?open=all");
}

#[tokio::test]
async fn reserved_expansion_keeps_the_slashes_of_a_value() {
    let (server, client) = client().await;
    client.things().undo("projects/a b").await.unwrap();
    assert_eq!(sent(&server), "POST /v1/projects/a%20b:undo");
    let error = client.things().undo("../admin").await.unwrap_err();
    assert!(error.to_string().contains("name"), "{error}");
    assert!(server.take_requests().is_empty());
}

#[tokio::test]
async fn empty_segments_and_a_slash_at_the_end_stay() {
    let (server, client) = client().await;
    client.things().slashes().await.unwrap();
    assert_eq!(sent(&server), "GET /slash//end/");
}
