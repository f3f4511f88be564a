//! The server in memory that users test with: what it answers, what it records, how it fails.

use polytomic::test_util::TestServer;
use polytomic::v2025_09_18::models::{
    ApiError, CreateOrganizationRequest, CreateUserRequest, Organization, OrganizationEnvelope,
};
use polytomic::v2025_09_18::organization::{
    CreateOrganization, CreateOrganizationError, DeleteOrganization, GetOrganization, ListOrganizations,
};
use polytomic::v2025_09_18::users::CreateUser;
use polytomic::{Error, TransportErrorKind, v2022_12_12, v2025_09_18};

use crate::support::ORGANIZATION;

fn connected(server: &TestServer) -> v2025_09_18::Client {
    server.connect(v2025_09_18::Client::builder().partner_key("any-key")).build().unwrap()
}

#[tokio::test]
async fn examples_of_the_description_are_answered_and_requests_recorded() {
    let server = TestServer::new();
    server.on::<CreateUser>().header("x-request-id", "req-1").example();
    let client = connected(&server);
    let answer =
        client.users().create(ORGANIZATION, &CreateUserRequest::new("a@b.c")).response().await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.request_id()), (200, Some("req-1")));
    assert!(answer.value().data.as_ref().is_some_and(|user| user.id.is_some()), "{answer:?}");

    let requests = server.requests();
    let [request] = requests.as_slice() else { panic!("{requests:?}") };
    assert_eq!((request.operation(), request.method().as_str()), (Some("createUser"), "POST"));
    assert_eq!(request.path(), format!("/api/organizations/{ORGANIZATION}/users"));
    assert_eq!((request.query(), request.header("authorization")), (None, Some("Bearer any-key")));
    assert_eq!(request.json(), serde_json::json!({"email": "a@b.c"}));
    assert!(!format!("{requests:?} {server:?}").contains("any-key"));
    server.finish().unwrap();
}

#[tokio::test]
async fn typed_answers_and_errors_come_as_they_were_given() {
    let server = TestServer::new();
    let client = connected(&server);
    let known = OrganizationEnvelope::new().data(Organization::new().id(ORGANIZATION).name("Acme"));
    server.on::<GetOrganization>().answer(&known);
    assert_eq!(client.organization().get(ORGANIZATION).await.unwrap(), known);

    server.on::<DeleteOrganization>().answer(&());
    client.organization().delete(ORGANIZATION).await.unwrap();

    let conflict = CreateOrganizationError::Conflict(ApiError::new().message("taken"));
    server.on::<CreateOrganization>().error(&conflict);
    let error = client.organization().create(&CreateOrganizationRequest::new("Acme")).await.unwrap_err();
    assert_eq!((error.api(), error.message()), (Some(&conflict), Some("taken")));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(409));
    server.finish().unwrap();
}

#[tokio::test]
async fn retries_take_their_answers_in_order_and_no_time() {
    let server = TestServer::new();
    server.on::<ListOrganizations>().fail(TransportErrorKind::Connect);
    server.on::<ListOrganizations>().respond(503, "", "");
    server.on::<ListOrganizations>().example();
    let answer = connected(&server).organization().list().response().await.unwrap();
    assert_eq!((answer.attempts(), answer.value().data.len(), server.requests().len()), (3, 1, 3));
    server.finish().unwrap();
}

#[tokio::test]
async fn what_was_not_expected_fails_and_says_what_was() {
    let server = TestServer::new();
    server.on::<GetOrganization>().times(2).example();
    let error = connected(&server).organization().list().await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && error.attempts() == 1, "{error:?}");
    let text = "unexpected: listOrganizations (GET /api/organizations); expected now: 2 × getOrganization";
    assert!(error.to_string().contains(text), "{error}");
    let failure = server.finish().unwrap_err();
    assert_eq!(failure.to_string(), format!("{text}; missing: 2 × getOrganization"));
}

#[tokio::test]
async fn an_operation_of_another_version_is_another_operation() {
    let server = TestServer::new();
    server.on::<v2022_12_12::organization::ListOrganizations>().example();
    connected(&server).organization().list().await.unwrap_err();
    let old = server.connect(v2022_12_12::Client::builder().api_key("k")).build().unwrap();
    old.organization().list().await.unwrap();
}

#[tokio::test]
async fn tokens_are_given_by_the_server_too() {
    let server = TestServer::new();
    let flow = || polytomic::ClientCredentials::new("https://login.example.com/token", "id", "secret");
    let client = || server.connect(v2025_09_18::Client::builder().partner_key(flow())).build().unwrap();
    server.on::<ListOrganizations>().example();
    assert!(matches!(client().organization().list().await, Err(Error::Credentials(_))));
    server.token("fresh");
    client().organization().list().await.unwrap();
    let requests = server.requests();
    let last = requests.last().unwrap();
    assert_eq!(
        (last.operation(), last.header("authorization")),
        (Some("listOrganizations"), Some("Bearer fresh"))
    );
}

#[test]
fn every_example_is_read_without_an_error() {
    polytomic::v2025_09_18::canned::check().unwrap();
    polytomic::v2022_12_12::canned::check().unwrap();
}
