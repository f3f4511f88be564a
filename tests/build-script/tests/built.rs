//! The client that was printed while it was built, called, and what cargo was told about it.

use built_client::books::GetBookError;
use built_client::models::CreateLoanRequest;
use built_client::{Client, Uuid};
use tests::script::{Script, Server, answer, json};

fn client(server: &Server) -> Client {
    Client::builder().bearer("card-7").base_url(server.url()).build().unwrap()
}

#[tokio::test]
async fn a_call_gives_what_the_server_has() {
    let server = Server::playing([Script::answering(json("200 OK", r#"{"title":"Moby-Dick"}"#))]).await;
    let id = Uuid::from_u128(7);
    let book = client(&server).books().get(id).await.unwrap();
    assert_eq!((book.title.as_str(), book.pages), ("Moby-Dick", None));
    let request = server.only();
    assert_eq!((request.method(), request.target()), ("GET", format!("/books/{id}").as_str()));
    assert_eq!(request.header("authorization"), Some("Bearer card-7"));
}

#[tokio::test]
async fn an_error_is_typed_by_its_status() {
    let server = Server::playing([Script::answering(json("404 Not Found", r#"{"message":"lost"}"#))]).await;
    let error = client(&server).books().get(Uuid::nil()).await.unwrap_err();
    assert!(matches!(error.api(), Some(GetBookError::NotFound(body)) if body.message == "lost"), "{error}");
}

#[tokio::test]
async fn what_is_required_is_an_argument_and_the_rest_is_set() {
    let server = Server::playing([Script::answering(answer("204 No Content", "", ""))]).await;
    let id = Uuid::from_u128(7);
    client(&server).loans().create(&CreateLoanRequest::new(id).days(14)).await.unwrap();
    assert_eq!(server.only().text(), format!(r#"{{"book":"{id}","days":14}}"#));
}

#[test]
fn cargo_watches_each_file_that_was_read() {
    let told = std::fs::read_to_string(concat!(env!("OUT_DIR"), "/../output")).unwrap();
    let watched: Vec<&str> =
        told.lines().filter_map(|line| line.strip_prefix("cargo::rerun-if-changed=")).collect();
    assert_eq!(watched.len(), 3, "{told}");
    for name in ["Cargo.toml", "api.yaml", "parts.yaml"] {
        assert!(watched.iter().any(|path| path.ends_with(name)), "{name}: {told}");
    }
}
