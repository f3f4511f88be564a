//! Credentials: each kind in its place, AND within and OR between alternatives, optional and overridden.

use goldens::credentials::{Client, Server};
use tests::fake::Canned;

use crate::support::only_request;

type Builder = goldens::ClientBuilder<Client>;

fn all(builder: Builder) -> Builder {
    builder.token("t").login("user", "pass").header_key("h").query_key("q").cookie_key("c").oauth("o")
}

async fn server() -> tests::fake::Server {
    let server = tests::fake::Server::start().await;
    server.answer_next(Canned::empty(204));
    server
}

#[tokio::test]
async fn each_kind_travels_in_its_place() {
    let server = server().await;
    let client = all(Client::builder()).base_url(server.url()).build().unwrap();

    client.doors().open_by_token().await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.header_values("authorization"), ["Bearer t"]);
    assert_eq!(
        (request.header("x-key"), request.header("cookie"), request.query.as_deref()),
        (None, None, None)
    );

    server.answer_next(Canned::empty(204));
    client.doors().open_by_basic().await.unwrap();
    assert_eq!(only_request(&server).header("authorization"), Some("Basic dXNlcjpwYXNz"));

    server.answer_next(Canned::empty(204));
    client.doors().open_by_header().await.unwrap();
    let request = only_request(&server);
    assert_eq!((request.header("x-key"), request.header("authorization")), (Some("h"), None));

    server.answer_next(Canned::empty(204));
    client.doors().open_by_query().await.unwrap();
    assert_eq!(only_request(&server).target(), "/query?key=q");

    server.answer_next(Canned::empty(204));
    client.doors().open_by_cookie().await.unwrap();
    assert_eq!(only_request(&server).header("cookie"), Some("sid=c"));

    server.answer_next(Canned::empty(204));
    client.doors().open_by_oauth().await.unwrap();
    assert_eq!(only_request(&server).header("authorization"), Some("Bearer o"));
}

#[tokio::test]
async fn all_of_an_alternative_or_the_next_one() {
    let server = server().await;
    let both =
        Client::builder().base_url(server.url()).header_key("h").query_key("q").token("t").build().unwrap();
    both.doors().open_by_both().await.unwrap();
    let request = only_request(&server);
    assert_eq!((request.header("x-key"), request.query.as_deref()), (Some("h"), Some("key=q")));
    assert_eq!(request.header("authorization"), None);

    server.answer_next(Canned::empty(204));
    let half = Client::builder().base_url(server.url()).header_key("h").token("t").build().unwrap();
    half.doors().open_by_both().await.unwrap();
    let request = only_request(&server);
    assert_eq!((request.header("x-key"), request.header("authorization")), (None, Some("Bearer t")));
}

#[tokio::test]
async fn no_alternative_satisfied_sends_nothing_and_names_them() {
    let server = tests::fake::Server::start().await;
    let client = Client::builder().base_url(server.url()).header_key("h").build().unwrap();
    let error = client.doors().open_by_both().await.unwrap_err();
    assert!(matches!(error, goldens::Error::Credentials(_)), "{error:?}");
    for name in ["header_key", "query_key", "token"] {
        assert!(error.to_string().contains(name), "{error}");
    }
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn an_open_operation_gets_no_credential() {
    let server = server().await;
    let client = all(Client::builder()).base_url(server.url()).build().unwrap();
    client.doors().open_always().await.unwrap();
    let request = only_request(&server);
    assert_eq!(
        (request.header("authorization"), request.header("x-key"), request.query.as_deref()),
        (None, None, None)
    );
}

#[tokio::test]
async fn an_optional_credential_may_be_missing() {
    let server = server().await;
    Client::builder().base_url(server.url()).build().unwrap().doors().open_perhaps().await.unwrap();
    assert_eq!(only_request(&server).header("authorization"), None);
}

#[test]
fn a_server_variable_outside_its_list_is_refused() {
    assert!(Client::builder().server(Server::production().region("us").base("v2")).build().is_ok());
    let error = Client::builder().server(Server::production().region("mars")).build().unwrap_err();
    assert!(error.to_string().contains("region"), "{error}");
    assert!(Client::builder().server(Server::sandbox()).build().is_ok());
}

/// Token server and API are one here: the flow's URL is made to lead to it.
#[tokio::test]
async fn client_credentials_get_a_token_and_use_it() {
    let server = tests::fake::Server::start().await;
    server.answer_next(Canned::json(200, &serde_json::json!({"access_token": "fresh", "expires_in": 60})));
    server.answer_next(Canned::empty(204));
    let flow =
        goldens::ClientCredentials::new(format!("{}/token", server.url()), "id", "secret").scope("read");
    let client = Client::builder().base_url(server.url()).oauth(flow).build().unwrap();
    client.doors().open_by_oauth().await.unwrap();
    let requests = server.take_requests();
    let [token, call] = requests.as_slice() else { panic!("{requests:?}") };
    assert_eq!(token.target(), "/token");
    assert_eq!(token.header("authorization"), Some("Basic aWQ6c2VjcmV0"));
    assert_eq!(token.body, b"grant_type=client_credentials&scope=read");
    assert_eq!(call.header("authorization"), Some("Bearer fresh"));

    let described = Client::oauth_client_credentials("id", "secret");
    assert!(format!("{described:?}").contains("https://example.com/token"), "{described:?}");
}
