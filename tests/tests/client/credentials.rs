//! Which credential travels, and that nothing travels where none fits.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use polytomic::v2025_09_18::models::{
    CreateOrganizationRequest, CreateUserRequest, UpdateOrganizationRequest,
    UpdateUserInCurrentOrganizationRequest, UpdateUserRequest,
};
use polytomic::{Error, v2022_12_12, v2025_09_18};
use serde_json::json;
use tests::fake::{Canned, DEPLOYMENT_KEY, PARTNER_KEY, Server, USER_KEY};

use crate::support::wire::only;
use crate::support::{ORGANIZATION, USER};

/// `Basic` with the two parts of a user name and a password.
fn basic(user: &str, password: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{user}:{password}")))
}

fn new(server: &Server) -> polytomic::ClientBuilder<v2025_09_18::Client> {
    v2025_09_18::Client::builder().base_url(server.url())
}

fn old(server: &Server) -> polytomic::ClientBuilder<v2022_12_12::Client> {
    v2022_12_12::Client::builder().base_url(server.url())
}

/// The one `Authorization` value received.
fn authorization(server: &Server) -> String {
    let request = only(server.take_requests());
    let values = request.header_values("authorization");
    assert_eq!(values.len(), 1, "{values:?}");
    values[0].to_owned()
}

#[tokio::test]
async fn keys_travel_as_they_are() {
    let server = Server::start().await;
    new(&server).partner_key(PARTNER_KEY).build().unwrap().organization().list().await.unwrap();
    assert_eq!(authorization(&server), format!("Bearer {PARTNER_KEY}"));
    new(&server).user_key(USER_KEY).build().unwrap().organization().get_current().await.unwrap();
    assert_eq!(authorization(&server), format!("Bearer {USER_KEY}"));
    old(&server).api_key(PARTNER_KEY).build().unwrap().organization().list().await.unwrap();
    assert_eq!(authorization(&server), format!("Bearer {PARTNER_KEY}"));
}

/// An organization's id with a partner's or a deployment's key acts inside that organization.
#[tokio::test]
async fn an_organization_key_is_basic_with_the_id_as_user_name() {
    let server = Server::start().await;
    let id = server.seed_organization("Acme").to_string();
    for key in [PARTNER_KEY, DEPLOYMENT_KEY] {
        let client = new(&server).organization_key(id.as_str(), key).build().unwrap();
        let current = client.organization().get_current().await.unwrap().data.unwrap();
        assert_eq!(current.name.as_deref(), Some("Acme"));
        assert_eq!(authorization(&server), basic(&id, key));
    }
}

#[tokio::test]
async fn a_deployment_key_is_basic_without_a_password() {
    let server = Server::start().await;
    let client = old(&server).deployment_key(DEPLOYMENT_KEY, "").build().unwrap();
    assert_eq!(client.organization().list().await.unwrap().data.len(), 1);
    assert_eq!(authorization(&server), basic(DEPLOYMENT_KEY, ""));
}

#[tokio::test]
async fn basic_credentials_may_hold_any_letter() {
    let server = Server::start().await;
    server.answer_next(Canned::json(200, &json!({})));
    let client = new(&server).organization_key("Zoë", "pa:ss wörd 北").build().unwrap();
    client.organization().get_current().await.unwrap();
    assert_eq!(authorization(&server), basic("Zoë", "pa:ss wörd 北"));
}

#[tokio::test]
async fn the_first_alternative_that_is_satisfied_is_used() {
    let server = Server::start().await;
    let owner = server.owner_organization().to_string();

    // 2025-09-18 names the user's key before the organization's credentials, in whatever order they were given.
    let client =
        new(&server).organization_key(owner.as_str(), PARTNER_KEY).user_key(USER_KEY).build().unwrap();
    client.users().list_in_current_organization().await.unwrap();
    assert_eq!(authorization(&server), format!("Bearer {USER_KEY}"));

    // 2022-12-12 names the deployment key before the API key.
    let client = old(&server).api_key(PARTNER_KEY).deployment_key(DEPLOYMENT_KEY, "").build().unwrap();
    client.organization().list().await.unwrap();
    assert_eq!(authorization(&server), basic(DEPLOYMENT_KEY, ""));
}

/// Both alternatives stand with every operation on the current organization, the user's key first.
#[tokio::test]
async fn every_current_operation_takes_either_credential() {
    let server = Server::start().await;
    let basic_only = new(&server).organization_key("id", "key").build().unwrap();
    let both = new(&server).organization_key("id", "key").user_key("user").build().unwrap();
    for (client, expected) in [(basic_only, basic("id", "key")), (both, "Bearer user".to_owned())] {
        let users = client.users();
        let answer = || server.answer_next(Canned::json(200, &json!({})));
        answer();
        client.organization().get_current().await.unwrap();
        assert_eq!(authorization(&server), expected);
        answer();
        users.list_in_current_organization().await.unwrap();
        assert_eq!(authorization(&server), expected);
        answer();
        users.create_in_current_organization(&CreateUserRequest::new("jane@acme.com")).await.unwrap();
        assert_eq!(authorization(&server), expected);
        answer();
        users.get_in_current_organization(USER).await.unwrap();
        assert_eq!(authorization(&server), expected);
        answer();
        let body = UpdateUserInCurrentOrganizationRequest::default();
        users.update_in_current_organization(USER, &body).await.unwrap();
        assert_eq!(authorization(&server), expected);
        answer();
        users.delete_in_current_organization(USER).await.unwrap();
        assert_eq!(authorization(&server), expected);
    }
}

/// The same for every operation of 2022-12-12, the deployment key first.
#[tokio::test]
async fn every_old_operation_takes_either_credential() {
    let server = Server::start().await;
    let bearer_only = old(&server).api_key("key").build().unwrap();
    let both = old(&server).api_key("key").deployment_key("deployment", "").build().unwrap();
    for (client, expected) in [(bearer_only, "Bearer key".to_owned()), (both, basic("deployment", ""))] {
        let answer = || server.answer_next(Canned::json(200, &json!({})));
        answer();
        client.organization().list().await.unwrap();
        assert_eq!(authorization(&server), expected);
        answer();
        let body = v2022_12_12::models::CreateOrganizationRequest::new("Acme");
        client.organization().create(&body).await.unwrap();
        assert_eq!(authorization(&server), expected);
        answer();
        client.organization().get(ORGANIZATION).await.unwrap();
        assert_eq!(authorization(&server), expected);
        answer();
        let body = v2022_12_12::models::UpdateOrganizationRequest::new("Acme");
        client.organization().update(ORGANIZATION, &body).await.unwrap();
        assert_eq!(authorization(&server), expected);
        answer();
        client.organization().remove(ORGANIZATION).await.unwrap();
        assert_eq!(authorization(&server), expected);
    }
}

/// One client with all credentials uses for each operation the one it wants.
#[tokio::test]
async fn each_operation_takes_its_own_credential() {
    let server = Server::start().await;
    let client = new(&server).partner_key(PARTNER_KEY).user_key(USER_KEY).build().unwrap();
    client.organization().list().await.unwrap();
    assert_eq!(authorization(&server), format!("Bearer {PARTNER_KEY}"));
    client.organization().get_current().await.unwrap();
    assert_eq!(authorization(&server), format!("Bearer {USER_KEY}"));
}

#[tokio::test]
async fn bearer_sets_every_bearer_scheme() {
    let server = Server::start().await;
    let client = new(&server).bearer("one-token").build().unwrap();
    server.answer_next(Canned::json(200, &json!({})));
    client.organization().list().await.unwrap();
    assert_eq!(authorization(&server), "Bearer one-token");
    server.answer_next(Canned::json(200, &json!({})));
    client.organization().get_current().await.unwrap();
    assert_eq!(authorization(&server), "Bearer one-token");
    server.answer_next(Canned::json(200, &json!({})));
    old(&server).bearer("one-token").build().unwrap().organization().list().await.unwrap();
    assert_eq!(authorization(&server), "Bearer one-token");
}

#[tokio::test]
async fn without_credentials_nothing_is_sent() {
    let server = Server::start().await;
    let error = new(&server).build().unwrap().organization().list().await.unwrap_err();
    assert!(matches!(error, Error::Credentials(_)), "{error:?}");
    let text = error.to_string();
    assert!(text.contains("listOrganizations") && text.contains("partner_key"), "{text}");

    let error = old(&server).build().unwrap().organization().get(ORGANIZATION).await.unwrap_err();
    assert!(matches!(error, Error::Credentials(_)), "{error:?}");
    let text = error.to_string();
    assert!(text.contains("deployment_key") && text.contains("api_key"), "{text}");
    assert_eq!(server.requests(), []);
}

/// A partner's key opens the partner's operations and nothing else; a user's key the others.
#[tokio::test]
async fn a_credential_of_the_wrong_kind_is_not_sent() {
    let server = Server::start().await;
    let partner = new(&server).partner_key(PARTNER_KEY).build().unwrap();
    let users = partner.users();
    assert!(matches!(partner.organization().get_current().await, Err(Error::Credentials(_))));
    assert!(matches!(users.list_in_current_organization().await, Err(Error::Credentials(_))));
    assert!(matches!(users.get_in_current_organization(USER).await, Err(Error::Credentials(_))));
    assert!(matches!(users.delete_in_current_organization(USER).await, Err(Error::Credentials(_))));
    let body = CreateUserRequest::new("jane@acme.com");
    assert!(matches!(users.create_in_current_organization(&body).await, Err(Error::Credentials(_))));
    let body = UpdateUserInCurrentOrganizationRequest::default();
    assert!(matches!(users.update_in_current_organization(USER, &body).await, Err(Error::Credentials(_))));

    let owner = server.owner_organization().to_string();
    let inside = new(&server).user_key(USER_KEY).organization_key(owner, PARTNER_KEY).build().unwrap();
    assert!(matches!(inside.organization().list().await, Err(Error::Credentials(_))));
    assert!(matches!(inside.organization().get(ORGANIZATION).await, Err(Error::Credentials(_))));
    assert!(matches!(inside.organization().delete(ORGANIZATION).await, Err(Error::Credentials(_))));
    let body = CreateOrganizationRequest::new("Acme");
    assert!(matches!(inside.organization().create(&body).await, Err(Error::Credentials(_))));
    let body = UpdateOrganizationRequest::new("Acme");
    assert!(matches!(inside.organization().update(ORGANIZATION, &body).await, Err(Error::Credentials(_))));
    assert!(matches!(inside.users().list(ORGANIZATION).await, Err(Error::Credentials(_))));
    assert!(matches!(inside.users().get(ORGANIZATION, USER).await, Err(Error::Credentials(_))));
    let body = CreateUserRequest::new("jane@acme.com");
    assert!(matches!(inside.users().create(ORGANIZATION, &body).await, Err(Error::Credentials(_))));
    let body = UpdateUserRequest::new("jane@acme.com");
    assert!(matches!(inside.users().update(ORGANIZATION, USER, &body).await, Err(Error::Credentials(_))));
    assert!(matches!(inside.users().delete(ORGANIZATION, USER).await, Err(Error::Credentials(_))));
    assert!(matches!(inside.users().create_api_key(ORGANIZATION, USER).await, Err(Error::Credentials(_))));
    assert_eq!(server.requests(), []);
}

/// A credential that can't travel is refused when the client is built, without being repeated.
#[test]
fn a_credential_that_cannot_travel_is_refused() {
    for token in ["", " ", "secret-token\n", "secret-tok\u{e9}n", "secret-token\r\nX-Evil: 1"] {
        let error = v2025_09_18::Client::builder().partner_key(token).build().unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(text.contains("partner_key") && !text.contains("secret-tok"), "{text}");
    }
    let error = v2025_09_18::Client::builder().organization_key("a:b", "secret").build().unwrap_err();
    assert!(error.to_string().contains("organization_key"), "{error}");
}

/// The fake's answers to keys it does not know; the body's form is tested in `undocumented_errors`.
#[tokio::test]
async fn an_unknown_key_is_the_servers_401() {
    let server = Server::start().await;
    let error = new(&server).partner_key("nobody").build().unwrap().organization().list().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    let client = old(&server).deployment_key("nobody", "").build().unwrap();
    let error = client.organization().list().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
}

#[test]
fn a_token_of_a_function_works_in_blocking_calls() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(Server::start());
    let token = polytomic::Token::from_fn(|| async { Ok::<_, polytomic::TokenError>(PARTNER_KEY) });
    let client = new(&server).partner_key(token).build().unwrap();
    client.organization().list().send_blocking().unwrap();
    assert_eq!(authorization(&server), format!("Bearer {PARTNER_KEY}"));
}
