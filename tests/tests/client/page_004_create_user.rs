//! Page 004: "Create Partner User", `POST /api/organizations/{org_id}/users`, 2025-09-18.

use polytomic::v2025_09_18::Client;
use polytomic::v2025_09_18::models::CreateUserRequest;
use polytomic::v2025_09_18::users::CreateUserError;
use polytomic::{Error, Uuid};
use serde_json::json;
use tests::fake::{ADMIN_ROLE, Canned, MEMBER_ROLE, PARTNER_KEY, Server, USER_KEY};

use crate::support::wire::only;
use crate::support::{ORGANIZATION, ROLE, USER, partner, user};

fn jane() -> CreateUserRequest {
    CreateUserRequest::new("jane@acme.com")
}

/// The curl command of the page; the version, which the page calls optional, is sent all the same.
#[tokio::test]
async fn the_request_of_the_page() {
    let server = Server::start().await;
    server.answer_next(Canned::json(200, &json!({})));
    let body = CreateUserRequest::new("jane.doe@acmecorp.com");
    partner(&server).users().create(ORGANIZATION, &body).await.unwrap();

    let request = only(server.take_requests());
    let target = "/api/organizations/248df4b7-aa70-47b8-a036-33ac447e668d/users";
    assert_eq!((request.method.as_str(), request.target().as_str()), ("POST", target));
    assert_eq!(request.header("authorization"), Some(format!("Bearer {PARTNER_KEY}").as_str()));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("x-polytomic-version"), Some("2025-09-18"));
    assert_eq!(request.json(), json!({ "email": "jane.doe@acmecorp.com" }));
}

#[tokio::test]
async fn the_answer_of_the_page() {
    let server = Server::start().await;
    server.answer_next(Canned::json(
        200,
        &json!({ "data": {
            "email": "jane.doe@acmecorp.com",
            "id": "a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d",
            "organization_id": "248df4b7-aa70-47b8-a036-33ac447e668d",
            "role_ids": ["d9f8e7c6-b5a4-4321-9f8e-7d6c5b4a3e2f"],
            "role": "admin",
        } }),
    ));
    let user = partner(&server).users().create(ORGANIZATION, &jane()).await.unwrap().data.unwrap();
    assert_eq!(user.email.as_deref(), Some("jane.doe@acmecorp.com"));
    assert_eq!(user.id, Some(USER));
    assert_eq!(user.organization_id, Some(ORGANIZATION));
    assert_eq!(user.role_ids, Some(vec![ROLE]));
    #[allow(deprecated)]
    let role = user.role;
    assert_eq!(role.as_deref(), Some("admin"));
}

#[tokio::test]
async fn the_user_is_created_in_the_organization_with_the_roles() {
    let server = Server::start().await;
    let (acme, other) = (server.seed_organization("Acme"), server.seed_organization("Other"));
    let client = partner(&server);
    let body = jane().role_ids([MEMBER_ROLE, ADMIN_ROLE]);
    let created = client.users().create(acme, &body).await.unwrap().data.unwrap();
    assert_eq!(created.organization_id, Some(acme));
    assert_eq!(created.role_ids, Some(vec![MEMBER_ROLE, ADMIN_ROLE]));
    assert_eq!(client.users().list(acme).await.unwrap().data, [created]);
    assert_eq!(client.users().list(other).await.unwrap().data, []);
}

/// Roles are optional.
#[tokio::test]
async fn a_user_may_have_no_role() {
    let server = Server::start().await;
    let acme = server.seed_organization("Acme");
    let created = partner(&server).users().create(acme, &jane()).await.unwrap().data.unwrap();
    assert_eq!(created.role_ids, None);
}

/// The deprecated name of a role still works.
#[tokio::test]
async fn a_role_by_name_is_accepted() {
    let server = Server::start().await;
    let acme = server.seed_organization("Acme");
    #[allow(deprecated)]
    let body = jane().role("admin");
    let created = partner(&server).users().create(acme, &body).await.unwrap().data.unwrap();
    assert_eq!(created.role_ids, Some(vec![ADMIN_ROLE]));
}

#[tokio::test]
async fn a_partner_key_is_required() {
    let server = Server::start().await;
    let owner = server.owner_organization();
    let error = user(&server, USER_KEY).users().create(owner, &jane()).await.unwrap_err();
    assert!(matches!(error, Error::Credentials(_)), "{error:?}");
    assert_eq!(server.requests(), []);

    let forced = Client::builder().base_url(server.url()).partner_key(USER_KEY).build().unwrap();
    let error = forced.users().create(owner, &jane()).await.unwrap_err();
    assert!(matches!(error.api(), Some(CreateUserError::Forbidden(_))), "{error:?}");
}

#[tokio::test]
async fn an_organization_out_of_reach_is_forbidden() {
    let server = Server::builder().partner("other-partner", "Other").start().unwrap();
    let acme = server.seed_organization("Acme");
    let other = Client::builder().base_url(server.url()).partner_key("other-partner").build().unwrap();
    let error = other.users().create(acme, &jane()).await.unwrap_err();
    assert!(matches!(error.api(), Some(CreateUserError::Forbidden(_))), "{error:?}");
}

#[tokio::test]
async fn an_address_that_is_none_is_unprocessable() {
    let server = Server::start().await;
    let acme = server.seed_organization("Acme");
    let error = partner(&server).users().create(acme, &CreateUserRequest::new("jane")).await.unwrap_err();
    match error.api() {
        Some(CreateUserError::UnprocessableEntity(body)) => {
            assert_eq!(serde_json::to_value(&body.metadata).unwrap(), json!({ "field": "email" }));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_unknown_role_is_unprocessable() {
    let server = Server::start().await;
    let acme = server.seed_organization("Acme");
    let body = jane().role_ids([Uuid::nil()]);
    let error = partner(&server).users().create(acme, &body).await.unwrap_err();
    assert!(matches!(error.api(), Some(CreateUserError::UnprocessableEntity(_))), "{error:?}");
}

#[tokio::test]
async fn a_failing_server_is_an_internal_server_error() {
    let server = Server::start().await;
    let acme = server.seed_organization("Acme");
    server.fail_next();
    let error = partner(&server).users().create(acme, &jane()).await.unwrap_err();
    assert!(matches!(error.api(), Some(CreateUserError::InternalServerError(_))), "{error:?}");
}

/// The invitation is the server's; what a client can do is not to cause a second one: a call that is repeated under its
/// key makes one user.
#[tokio::test]
async fn a_repeated_call_invites_once() {
    let server = Server::start().await;
    let acme = server.seed_organization("Acme");
    let client = partner(&server);
    let first = client.users().create(acme, &jane()).idempotency_key("invite-jane").await.unwrap();
    let second = client.users().create(acme, &jane()).idempotency_key("invite-jane").await.unwrap();
    assert_eq!(first, second);
    assert_eq!(client.users().list(acme).await.unwrap().data.len(), 1);
}

/// The server may write an address in another way than it was sent.
#[tokio::test]
async fn the_address_is_the_servers_to_write() {
    let server = Server::start().await;
    let acme = server.seed_organization("Acme");
    let created =
        partner(&server).users().create(acme, &CreateUserRequest::new("Jane@ACME.com")).await.unwrap();
    assert_eq!(created.data.unwrap().email.as_deref(), Some("jane@acme.com"));
}
