//! Page 003: "Get Organizations", `GET /api/organizations`, 2025-09-18.

use polytomic::v2025_09_18::Client;
use polytomic::v2025_09_18::organization::ListOrganizationsError;
use polytomic::{Error, RetryPolicy};
use serde_json::{Value, json};
use tests::fake::{Canned, PARTNER_KEY, Server, USER_KEY};

use crate::support::wire::only;
use crate::support::{ORGANIZATION, partner, user};

/// Names in the order of the answer.
async fn names(client: &Client) -> Vec<String> {
    let organizations = client.organization().list().await.unwrap().data;
    organizations.into_iter().filter_map(|organization| organization.name).collect()
}

/// The curl command of the page; the version, which the page calls optional, is sent all the same.
#[tokio::test]
async fn the_request_of_the_page() {
    let server = Server::start().await;
    partner(&server).organization().list().await.unwrap();
    let request = only(server.take_requests());
    assert_eq!((request.method.as_str(), request.target().as_str()), ("GET", "/api/organizations"));
    assert_eq!(request.header("authorization"), Some(format!("Bearer {PARTNER_KEY}").as_str()));
    assert_eq!(request.header("x-polytomic-version"), Some("2025-09-18"));
    assert_eq!((request.header("content-type"), request.body.len()), (None, 0));
}

/// The answer of the page, its "string" for the id replaced by an id.
#[tokio::test]
async fn the_answer_of_the_page() {
    let server = Server::start().await;
    server.answer_next(Canned::json(
        200,
        &json!({ "data": [{
            "id": ORGANIZATION,
            "issuer": "https://example.com",
            "name": "My Organization",
            "sso_domain": "example.com",
            "sso_org_id": "123456",
        }] }),
    ));
    let organizations = partner(&server).organization().list().await.unwrap().data;
    assert_eq!(organizations.len(), 1);
    assert_eq!(organizations[0].id, Some(ORGANIZATION));
    assert_eq!(organizations[0].issuer.as_deref(), Some("https://example.com"));
    assert_eq!(organizations[0].name.as_deref(), Some("My Organization"));
    assert_eq!(organizations[0].sso_domain.as_deref(), Some("example.com"));
    assert_eq!(organizations[0].sso_org_id.as_deref(), Some("123456"));
}

#[tokio::test]
async fn the_owner_comes_first_then_its_children() {
    let server = Server::start().await;
    server.seed_organization("A child");
    server.seed_organization("Zebra");
    assert_eq!(names(&partner(&server)).await, ["Owner", "A child", "Zebra"]);
    let first = partner(&server).organization().list().await.unwrap().data.remove(0);
    assert_eq!(first.id, Some(server.owner_organization()));
}

#[tokio::test]
async fn it_lists_what_is_accessible_to_the_partner() {
    let server = Server::builder().partner("other-partner", "Other").start().unwrap();
    server.seed_organization("Acme");
    assert_eq!(names(&partner(&server)).await, ["Owner", "Acme"]);
    let other = Client::builder().base_url(server.url()).partner_key("other-partner").build().unwrap();
    assert_eq!(names(&other).await, ["Other"]);
}

/// No "general current caller visibility": a user's key is refused, by the client and by the server.
#[tokio::test]
async fn it_is_partner_scoped() {
    let server = Server::start().await;
    let error = user(&server, USER_KEY).organization().list().await.unwrap_err();
    assert!(matches!(error, Error::Credentials(_)), "{error:?}");
    assert_eq!(server.requests(), []);

    let forced = Client::builder().base_url(server.url()).partner_key(USER_KEY).build().unwrap();
    let error = forced.organization().list().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
}

/// What a user's key asks instead.
#[tokio::test]
async fn the_current_organization_is_got_instead() {
    let server = Server::start().await;
    server.seed_organization("Acme");
    let current = user(&server, USER_KEY).organization().get_current().await.unwrap().data.unwrap();
    assert_eq!(current.id, Some(server.owner_organization()));
    assert_eq!(only(server.take_requests()).target(), "/api/organization");
}

#[tokio::test]
async fn data_is_a_list_or_null() {
    let server = Server::start().await;
    for (data, count) in [(Value::Null, 0), (json!([]), 0), (json!([{}, { "name": "x" }]), 2)] {
        server.answer_next(Canned::json(200, &json!({ "data": data })));
        assert_eq!(partner(&server).organization().list().await.unwrap().data.len(), count, "{data}");
    }
}

#[tokio::test]
async fn a_failing_server_is_an_internal_server_error() {
    let server = Server::start().await;
    server.fail_next();
    let builder =
        Client::builder().base_url(server.url()).partner_key(PARTNER_KEY).retry(RetryPolicy::none());
    let error = builder.build().unwrap().organization().list().await.unwrap_err();
    match error.api() {
        Some(ListOrganizationsError::InternalServerError(body)) => assert_eq!(body.status, Some(500)),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_server_names_the_version_that_served() {
    let server = Server::start().await;
    let response = partner(&server).organization().list().response().await.unwrap();
    assert_eq!(response.headers()["x-polytomic-version"], "2025-09-18");
}
