//! Page 002: "Update Organization", `PATCH /api/organizations/{id}`, 2022-12-12.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use polytomic::v2022_12_12::Client;
use polytomic::v2022_12_12::models::UpdateOrganizationRequest;
use polytomic::v2022_12_12::organization::UpdateOrganizationError;
use serde_json::json;
use tests::fake::{Canned, DEPLOYMENT_KEY, Server, USER_KEY};

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
    let update = UpdateOrganizationRequest::new("My Organization");
    builder.build().unwrap().organization().update(ORGANIZATION, &update).await.unwrap();

    let request = only(server.take_requests());
    let target = "/api/organizations/248df4b7-aa70-47b8-a036-33ac447e668d";
    assert_eq!((request.method.as_str(), request.target().as_str()), ("PATCH", target));
    assert_eq!(request.header("x-polytomic-version"), Some("2022-12-12"));
    assert_eq!(request.header("content-type"), Some("application/json"));
    let basic = format!("Basic {}", STANDARD.encode("username:password"));
    assert_eq!(request.header("authorization"), Some(basic.as_str()));
    assert_eq!(request.json(), json!({ "name": "My Organization" }));
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
    let update = UpdateOrganizationRequest::new("My Organization");
    let organization =
        old_partner(&server).organization().update(ORGANIZATION, &update).await.unwrap().data.unwrap();
    assert_eq!(organization.id, Some(ORGANIZATION));
    assert_eq!(organization.issuer.as_deref(), Some("https://example.com"));
    assert_eq!(organization.name.as_deref(), Some("My Organization"));
    assert_eq!(organization.sso_domain.as_deref(), Some("example.com"));
    assert_eq!(organization.sso_org_id.as_deref(), Some("123456"));
}

#[tokio::test]
async fn the_configuration_is_updated() {
    let server = Server::start().await;
    let client = old_partner(&server);
    let id = server.seed_organization("Acme");
    let update = UpdateOrganizationRequest::new("Acme Corp")
        .client_id("the-client-id")
        .client_secret("the-client-secret")
        .issuer("https://acme.com")
        .sso_domain("acme.com")
        .sso_org_id("org_123");
    let updated = client.organization().update(id, &update).await.unwrap();
    let sent = only(server.take_requests()).json();
    assert_eq!(
        (&sent["client_id"], &sent["client_secret"]),
        (&json!("the-client-id"), &json!("the-client-secret"))
    );

    let read = client.organization().get(id).await.unwrap();
    assert_eq!(read, updated);
    let organization = read.data.unwrap();
    assert_eq!(organization.name.as_deref(), Some("Acme Corp"));
    assert_eq!(organization.issuer.as_deref(), Some("https://acme.com"));
    assert_eq!(organization.sso_domain.as_deref(), Some("acme.com"));
    assert_eq!(organization.sso_org_id.as_deref(), Some("org_123"));
    assert!(!format!("{updated:?}").contains("the-client-secret"), "write-only, never returned");
}

#[tokio::test]
async fn a_partner_key_is_required() {
    let server = Server::start().await;
    let update = UpdateOrganizationRequest::new("Acme");
    let owner = server.owner_organization();
    let error = client(&server, USER_KEY).organization().update(owner, &update).await.unwrap_err();
    assert!(matches!(error.api(), Some(UpdateOrganizationError::Forbidden(_))), "{error:?}");
    old_partner(&server).organization().update(owner, &update).await.unwrap();
}

#[tokio::test]
async fn a_deployment_key_is_accepted() {
    let server = Server::start().await;
    let builder = Client::builder().base_url(server.url()).deployment_key(DEPLOYMENT_KEY, "");
    let update = UpdateOrganizationRequest::new("Acme");
    builder.build().unwrap().organization().update(server.owner_organization(), &update).await.unwrap();
}

#[tokio::test]
async fn an_unknown_key_is_unauthorized() {
    let server = Server::start().await;
    let update = UpdateOrganizationRequest::new("Acme");
    let error = client(&server, "nobody").organization().update(ORGANIZATION, &update).await.unwrap_err();
    assert!(matches!(error.api(), Some(UpdateOrganizationError::Unauthorized(_))), "{error:?}");
}

/// 404 is not documented here; for an id that it does not know the fake answers with the 403 that is.
#[tokio::test]
async fn an_unknown_id_is_forbidden() {
    let server = Server::start().await;
    let update = UpdateOrganizationRequest::new("Acme");
    let error = old_partner(&server).organization().update(ORGANIZATION, &update).await.unwrap_err();
    assert!(matches!(error.api(), Some(UpdateOrganizationError::Forbidden(_))), "{error:?}");
}

#[tokio::test]
async fn a_name_is_unique_across_the_partner_account() {
    let server = Server::start().await;
    let (acme, _) = (server.seed_organization("Acme"), server.seed_organization("Taken"));
    let client = old_partner(&server);
    let error =
        client.organization().update(acme, &UpdateOrganizationRequest::new("Taken")).await.unwrap_err();
    assert!(matches!(error.api(), Some(UpdateOrganizationError::Conflict(_))), "{error:?}");
    client.organization().update(acme, &UpdateOrganizationRequest::new("Acme")).await.unwrap();
}

#[tokio::test]
async fn a_name_that_is_none_is_unprocessable() {
    let server = Server::start().await;
    let id = server.seed_organization("Acme");
    let update = UpdateOrganizationRequest::new("");
    let error = old_partner(&server).organization().update(id, &update).await.unwrap_err();
    assert!(matches!(error.api(), Some(UpdateOrganizationError::UnprocessableEntity(_))), "{error:?}");
}

#[tokio::test]
async fn a_failing_server_is_an_internal_server_error() {
    let server = Server::start().await;
    let id = server.seed_organization("Acme");
    server.fail_next();
    let update = UpdateOrganizationRequest::new("Acme");
    let error = old_partner(&server).organization().update(id, &update).await.unwrap_err();
    assert!(matches!(error.api(), Some(UpdateOrganizationError::InternalServerError(_))), "{error:?}");
}
