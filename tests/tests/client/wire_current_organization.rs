//! What the server receives for the operations on the caller's own organization, 2025-09-18.

use polytomic::v2025_09_18::models::{CreateUserRequest, UpdateUserInCurrentOrganizationRequest};
use serde_json::json;

use crate::support::wire::Wire;
use crate::support::{ROLE, USER};

const EMAIL: &str = "jane.doe@acmecorp.com";
const ROLE_TEXT: &str = "d9f8e7c6-b5a4-4321-9f8e-7d6c5b4a3e2f";
const USERS: &str = "/api/organization/users";
const PATH: &str = "/api/organization/users/a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d";

#[tokio::test]
async fn get_organization() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.organization().get_current().await.unwrap();
    wire.request().assert("GET", "/api/organization", None).matches_sdk("organization.get_current");
}

#[tokio::test]
async fn list_users() {
    let wire = Wire::start().await;
    wire.answer(&json!({ "data": null }));
    wire.new.users().list_in_current_organization().await.unwrap();
    wire.request().assert("GET", USERS, None).matches_sdk("users.list_current_org_users");
}

#[tokio::test]
async fn create_user_minimal() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.users().create_in_current_organization(&CreateUserRequest::new(EMAIL)).await.unwrap();
    wire.request().assert("POST", USERS, Some(json!({ "email": EMAIL })));
}

#[tokio::test]
async fn create_user_with_roles() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    let body = CreateUserRequest::new(EMAIL).role_ids([ROLE]);
    wire.new.users().create_in_current_organization(&body).await.unwrap();
    let request =
        wire.request().assert("POST", USERS, Some(json!({ "email": EMAIL, "role_ids": [ROLE_TEXT] })));
    request.matches_sdk("users.create_current_org_user");
}

#[tokio::test]
async fn create_user_unicode() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    let body = CreateUserRequest::new("zoë@bücher.example");
    wire.new.users().create_in_current_organization(&body).await.unwrap();
    wire.request().assert("POST", USERS, Some(json!({ "email": "zoë@bücher.example" })));
}

#[tokio::test]
async fn get_user() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.users().get_in_current_organization(USER).await.unwrap();
    wire.request().assert("GET", PATH, None).matches_sdk("users.get_current_org_user");
}

#[tokio::test]
async fn update_user_with_roles() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    let body = UpdateUserInCurrentOrganizationRequest::default().role_ids([ROLE]);
    wire.new.users().update_in_current_organization(USER, &body).await.unwrap();
    let request = wire.request().assert("PUT", PATH, Some(json!({ "role_ids": [ROLE_TEXT] })));
    request.matches_sdk("users.update_current_org_user");
}

/// Nothing is required here, so the empty object is a request of its own.
#[tokio::test]
async fn update_user_empty() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    let body = UpdateUserInCurrentOrganizationRequest::default();
    wire.new.users().update_in_current_organization(USER, &body).await.unwrap();
    let request = wire.request().assert("PUT", PATH, Some(json!({})));
    request.matches_sdk("users.update_current_org_user#empty");
}

#[tokio::test]
async fn delete_user() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.users().delete_in_current_organization(USER).await.unwrap();
    wire.request().assert("DELETE", PATH, None).matches_sdk("users.delete_current_org_user");
}
