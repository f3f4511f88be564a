//! Page 001: "Get Organization", `GET /api/organizations/{id}`, 2022-12-12.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use polytomic::v2022_12_12::Client;
use polytomic::v2022_12_12::organization::GetOrganizationError;
use serde_json::json;
use tests::fake::{Canned, DEPLOYMENT_KEY, PARTNER_KEY, Server, USER_KEY};

use crate::support::wire::only;
use crate::support::{ORGANIZATION, old_partner};

fn client(server: &Server, key: &str) -> Client {
    Client::builder().base_url(server.url()).api_key(key).build().unwrap()
}

/// The curl command of the page.
#[tokio::test]
async fn the_request_of_the_page() {
    let server = Server::start().await;
    server.answer_next(Canned::json(200, &json!({})));
    let builder = Client::builder().base_url(server.url()).deployment_key("username", "password");
    builder.build().unwrap().organization().get(ORGANIZATION).await.unwrap();

    let request = only(server.take_requests());
    let target = "/api/organizations/248df4b7-aa70-47b8-a036-33ac447e668d";
    assert_eq!((request.method.as_str(), request.target().as_str()), ("GET", target));
    assert_eq!(request.header("x-polytomic-version"), Some("2022-12-12"));
    let basic = format!("Basic {}", STANDARD.encode("username:password"));
    assert_eq!(request.header("authorization"), Some(basic.as_str()));
    assert_eq!((request.header("content-type"), request.body.len()), (None, 0));
}

/// The answer of the page, its "string" for the id replaced by an id.
#[tokio::test]
async fn the_answer_of_the_page() {
    let server = Server::start().await;
    server.answer_next(Canned::json(
        200,
        &json!({ "data": {
            "id": ORGANIZATION,
            "issuer": "https://example.com",
            "name": "My Organization",
            "sso_domain": "example.com",
            "sso_org_id": "123456",
        } }),
    ));
    let organization = old_partner(&server).organization().get(ORGANIZATION).await.unwrap().data.unwrap();
    assert_eq!(organization.id, Some(ORGANIZATION));
    assert_eq!(organization.issuer.as_deref(), Some("https://example.com"));
    assert_eq!(organization.name.as_deref(), Some("My Organization"));
    assert_eq!(organization.sso_domain.as_deref(), Some("example.com"));
    assert_eq!(organization.sso_org_id.as_deref(), Some("123456"));
}

#[tokio::test]
async fn one_organization_is_returned_by_its_id() {
    let server = Server::start().await;
    let (acme, other) = (server.seed_organization("Acme"), server.seed_organization("Other"));
    for (id, name) in [(acme, "Acme"), (other, "Other")] {
        let organization = old_partner(&server).organization().get(id).await.unwrap().data.unwrap();
        assert_eq!((organization.id, organization.name.as_deref()), (Some(id), Some(name)));
    }
}

#[tokio::test]
async fn a_partner_key_is_required() {
    let server = Server::start().await;
    let owner = server.owner_organization();
    let error = client(&server, USER_KEY).organization().get(owner).await.unwrap_err();
    assert!(matches!(error.api(), Some(GetOrganizationError::Forbidden(_))), "{error:?}");
    client(&server, PARTNER_KEY).organization().get(owner).await.unwrap();
}

#[tokio::test]
async fn a_deployment_key_is_accepted() {
    let server = Server::start().await;
    let builder = Client::builder().base_url(server.url()).deployment_key(DEPLOYMENT_KEY, "");
    builder.build().unwrap().organization().get(server.owner_organization()).await.unwrap();
}

/// The same user's key lists its own organization, which it may not get.
#[tokio::test]
async fn the_scope_of_a_credential_varies_by_endpoint() {
    let server = Server::start().await;
    let client = client(&server, USER_KEY);
    assert_eq!(client.organization().list().await.unwrap().data.len(), 1);
    let error = client.organization().get(server.owner_organization()).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
}

/// … and by version: 2025-09-18 refuses the list that 2022-12-12 gives.
#[tokio::test]
async fn the_scope_of_a_credential_varies_by_version() {
    let server = Server::start().await;
    assert_eq!(client(&server, USER_KEY).organization().list().await.unwrap().data.len(), 1);
    let builder = polytomic::v2025_09_18::Client::builder().base_url(server.url()).bearer(USER_KEY);
    let error = builder.build().unwrap().organization().list().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
}

#[tokio::test]
async fn an_unknown_key_is_unauthorized() {
    let server = Server::start().await;
    let error = client(&server, "nobody").organization().get(ORGANIZATION).await.unwrap_err();
    assert!(matches!(error.api(), Some(GetOrganizationError::Unauthorized(_))), "{error:?}");
}

#[tokio::test]
async fn an_unknown_id_is_not_found() {
    let server = Server::start().await;
    let error = old_partner(&server).organization().get(ORGANIZATION).await.unwrap_err();
    assert!(matches!(error.api(), Some(GetOrganizationError::NotFound(_))), "{error:?}");
}

/// The version in the answer is the one that the client asked for.
#[tokio::test]
async fn the_server_names_the_version_that_served() {
    let server = Server::start().await;
    let response =
        old_partner(&server).organization().get(server.owner_organization()).response().await.unwrap();
    assert_eq!(response.headers()["x-polytomic-version"], "2022-12-12");
}
