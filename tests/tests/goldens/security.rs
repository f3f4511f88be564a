//! Schemes that the caller has to see to, and requirements that can't be met.

use goldens::security::Client;
use tests::fake::{Canned, Received, Server};

use crate::support::{answering, only_request};

type Builder = goldens::ClientBuilder<Client>;

async fn client(change: impl FnOnce(Builder) -> Builder) -> (Server, Client) {
    let server = answering(Canned::empty(204)).await;
    let client = change(Client::builder().base_url(server.url())).build().unwrap();
    (server, client)
}

/// The credentials that the server got.
fn credentials(request: &Received) -> (Option<&str>, Option<&str>) {
    (request.header("authorization"), request.header("x-key"))
}

#[tokio::test]
async fn a_digest_is_the_whole_authorization() {
    let value = r#"Digest username="u", response="0f""#;
    let (server, client) = client(|builder| builder.digest(value)).await;
    client.doors().open_by_digest().await.unwrap();
    assert_eq!(credentials(&only_request(&server)), (Some(value), None));
}

#[tokio::test]
async fn a_client_certificate_is_left_to_the_transport() {
    let (server, client) = client(|builder| builder.key("k")).await;
    client.doors().open_by_certificate().await.unwrap();
    assert_eq!(credentials(&only_request(&server)), (None, None));
    server.answer_next(Canned::empty(204));
    client.doors().open_by_both().await.unwrap();
    assert_eq!(credentials(&only_request(&server)), (None, Some("k")));
}

#[tokio::test]
async fn open_id_connect_takes_a_token_and_one_token_stands_for_two_schemes() {
    let (server, client) = client(|builder| builder.connect("t")).await;
    client.doors().open_by_connect().await.unwrap();
    assert_eq!(credentials(&only_request(&server)), (Some("Bearer t"), None));
    server.answer_next(Canned::empty(204));
    client.doors().open_by_tokens().await.unwrap();
    assert_eq!(credentials(&only_request(&server)), (Some("Bearer t"), None));
}

#[tokio::test]
async fn an_alternative_that_no_request_can_meet_is_left_out() {
    let (server, client) = client(|builder| builder.login("u", "p").token("t").key("k")).await;
    client.doors().open_by_one().await.unwrap();
    assert_eq!(credentials(&only_request(&server)), (Some("Basic dTpw"), None));
    server.answer_next(Canned::empty(204));
    client.doors().open_by_key().await.unwrap();
    assert_eq!(credentials(&only_request(&server)), (None, Some("k")));
    server.answer_next(Canned::empty(204));
    client.doors().open_by_uri().await.unwrap();
    assert_eq!(credentials(&only_request(&server)), (None, Some("k")));
    server.answer_next(Canned::empty(204));
    client.doors().open_for_all().await.unwrap();
    assert_eq!(credentials(&only_request(&server)), (None, None));
}

#[tokio::test]
async fn of_two_credentials_that_no_request_can_have_one_is_sent() {
    for (credential, expected) in [("login", "Basic dTpw"), ("token", "Bearer t")] {
        let (server, client) = client(|builder| match credential {
            "login" => builder.login("u", "p").key("k"),
            _ => builder.token("t").key("k"),
        })
        .await;
        client.doors().open_by_either().await.unwrap();
        assert_eq!(credentials(&only_request(&server)), (Some(expected), Some("k")));
    }
    let (server, client) = client(|builder| builder.token("t")).await;
    let error = client.doors().open_by_either().await.unwrap_err();
    assert!(matches!(error, goldens::Error::Credentials(_)), "{error:?}");
    assert!(server.take_requests().is_empty());
}

#[tokio::test]
async fn one_key_stands_for_two_schemes_of_the_same_header() {
    let (server, client) = client(|builder| builder.key("k")).await;
    client.doors().open_by_key_twice().await.unwrap();
    assert_eq!(credentials(&only_request(&server)), (None, Some("k")));
}

#[tokio::test]
async fn without_the_key_nothing_is_sent() {
    let (server, client) = client(|builder| builder).await;
    let error = client.doors().open_by_key().await.unwrap_err();
    assert!(matches!(error, goldens::Error::Credentials(_)), "{error:?}");
    assert!(server.take_requests().is_empty());
}
