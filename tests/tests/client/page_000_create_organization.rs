//! Page 000: "Create Organization", `POST /api/organizations`, 2022-12-12.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use polytomic::v2022_12_12::Client;
use polytomic::v2022_12_12::models::{CreateOrganizationRequest, UpdateOrganizationRequest};
use polytomic::v2022_12_12::organization::CreateOrganizationError;
use serde_json::json;
use tests::fake::{Canned, DEPLOYMENT_KEY, PARTNER_KEY, Server, USER_KEY};

use crate::support::wire::only;
use crate::support::{ORGANIZATION, old_partner};

fn client(server: &Server, key: &str) -> Client {
    Client::builder().base_url(server.url()).api_key(key).build().unwrap()
}

fn full() -> CreateOrganizationRequest {
    CreateOrganizationRequest::new("Acme")
        .client_id("the-client-id")
        .client_secret("the-client-secret")
        .issuer("https://acme.com")
        .sso_domain("acme.com")
        .sso_org_id("org_123")
}

/// The curl command of the page.
#[tokio::test]
async fn the_request_of_the_page() {
    let server = Server::start().await;
    server.answer_next(Canned::json(200, &json!({})));
    let builder = Client::builder().base_url(server.url()).deployment_key("username", "password");
    let request = CreateOrganizationRequest::new("My Organization");
    builder.build().unwrap().organization().create(&request).await.unwrap();

    let request = only(server.take_requests());
    assert_eq!((request.method.as_str(), request.target().as_str()), ("POST", "/api/organizations"));
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
    let request = CreateOrganizationRequest::new("My Organization");
    let organization = old_partner(&server).organization().create(&request).await.unwrap().data.unwrap();
    assert_eq!(organization.id, Some(ORGANIZATION));
    assert_eq!(organization.issuer.as_deref(), Some("https://example.com"));
    assert_eq!(organization.name.as_deref(), Some("My Organization"));
    assert_eq!(organization.sso_domain.as_deref(), Some("example.com"));
    assert_eq!(organization.sso_org_id.as_deref(), Some("123456"));
}

#[tokio::test]
async fn it_is_created_under_the_calling_partner() {
    let server = Server::builder().partner("other-partner", "Other").start().unwrap();
    client(&server, "other-partner").organization().create(&full()).await.unwrap();
    let theirs = client(&server, "other-partner").organization().list().await.unwrap().data;
    let names: Vec<_> = theirs.iter().map(|organization| organization.name.as_deref().unwrap()).collect();
    assert_eq!(names, ["Other", "Acme"]);
    assert_eq!(old_partner(&server).organization().list().await.unwrap().data.len(), 1, "the owner alone");
}

#[tokio::test]
async fn sso_and_oidc_are_set_at_creation() {
    let server = Server::start().await;
    let organization = old_partner(&server).organization().create(&full()).await.unwrap().data.unwrap();
    assert_eq!(organization.issuer.as_deref(), Some("https://acme.com"));
    assert_eq!(organization.sso_domain.as_deref(), Some("acme.com"));
    assert_eq!(organization.sso_org_id.as_deref(), Some("org_123"));
}

#[tokio::test]
async fn sso_and_oidc_are_updated_later_by_patch() {
    let server = Server::start().await;
    let client = old_partner(&server);
    let id = client.organization().create(&full()).await.unwrap().data.unwrap().id.unwrap();
    server.take_requests();
    let update = UpdateOrganizationRequest::new("Acme").sso_domain("acme.org");
    let updated = client.organization().update(id, &update).await.unwrap().data.unwrap();
    assert_eq!(updated.sso_domain.as_deref(), Some("acme.org"));
    assert_eq!(only(server.take_requests()).method, "PATCH");
}

/// "Write-only; never returned": the model has no such member, and what a server sent of it would be dropped.
#[tokio::test]
async fn the_client_secret_is_never_returned() {
    let server = Server::start().await;
    let client = old_partner(&server);
    let created = client.organization().create(&full()).await.unwrap();
    assert_eq!(only(server.take_requests()).json()["client_secret"], "the-client-secret");
    let text = format!("{created:?}") + &serde_json::to_string(&created).unwrap();
    assert!(!text.contains("the-client-secret") && !text.contains("client_secret"), "{text}");

    let body = json!({ "data": { "name": "Acme", "client_secret": "from-the-server" } });
    server.answer_next(Canned::json(200, &body));
    let created = client.organization().create(&full()).await.unwrap();
    assert!(!format!("{created:?}").contains("from-the-server"));
}

#[tokio::test]
async fn a_partner_key_is_required() {
    let server = Server::start().await;
    let error = client(&server, USER_KEY).organization().create(&full()).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
    assert_eq!(error.message(), Some("this operation requires a partner key"));
    client(&server, PARTNER_KEY).organization().create(&full()).await.unwrap();
}

#[tokio::test]
async fn a_deployment_key_is_accepted() {
    let server = Server::start().await;
    let builder = Client::builder().base_url(server.url()).deployment_key(DEPLOYMENT_KEY, "");
    let created = builder.build().unwrap().organization().create(&full()).await.unwrap();
    assert_eq!(created.data.unwrap().name.as_deref(), Some("Acme"));
}

#[tokio::test]
async fn an_unknown_key_is_unauthorized() {
    let server = Server::start().await;
    let error = client(&server, "nobody").organization().create(&full()).await.unwrap_err();
    assert!(matches!(error.api(), Some(CreateOrganizationError::Unauthorized(_))), "{error:?}");
}

#[tokio::test]
async fn a_name_is_unique_across_the_partner_account() {
    let server = Server::builder().partner("other-partner", "Other").start().unwrap();
    let client = old_partner(&server);
    client.organization().create(&full()).await.unwrap();
    let error = client.organization().create(&full()).await.unwrap_err();
    match error.api() {
        Some(CreateOrganizationError::Conflict(body)) => assert_eq!(body.status, Some(409)),
        other => panic!("{other:?}"),
    }
    let builder = Client::builder().base_url(server.url()).api_key("other-partner");
    builder.build().unwrap().organization().create(&full()).await.unwrap();
}

#[tokio::test]
async fn a_name_that_is_none_is_unprocessable() {
    let server = Server::start().await;
    let error =
        old_partner(&server).organization().create(&CreateOrganizationRequest::new(" ")).await.unwrap_err();
    match error.api() {
        Some(CreateOrganizationError::UnprocessableEntity(body)) => {
            assert_eq!(serde_json::to_value(&body.metadata).unwrap(), json!({ "field": "name" }));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_failing_server_is_an_internal_server_error() {
    let server = Server::start().await;
    server.fail_next();
    let error = old_partner(&server).organization().create(&full()).await.unwrap_err();
    assert!(matches!(error.api(), Some(CreateOrganizationError::InternalServerError(_))), "{error:?}");
}
