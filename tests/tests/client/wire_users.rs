//! What the server receives for the partner's operations on users and their keys, 2025-09-18.

use polytomic::v2025_09_18::models::{CreateUserRequest, UpdateUserRequest};
use serde_json::json;

use crate::support::wire::Wire;
use crate::support::{ORGANIZATION, ROLE, USER};

const EMAIL: &str = "jane.doe@acmecorp.com";
const ROLE_TEXT: &str = "d9f8e7c6-b5a4-4321-9f8e-7d6c5b4a3e2f";
const USERS: &str = "/api/organizations/248df4b7-aa70-47b8-a036-33ac447e668d/users";
const PATH: &str =
    "/api/organizations/248df4b7-aa70-47b8-a036-33ac447e668d/users/a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d";
const KEYS: &str =
    "/api/organizations/248df4b7-aa70-47b8-a036-33ac447e668d/users/a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d/keys";

#[tokio::test]
async fn list() {
    let wire = Wire::start().await;
    wire.answer(&json!({ "data": [] }));
    wire.new.users().list(ORGANIZATION).await.unwrap();
    wire.request().assert("GET", USERS, None).matches_sdk("users.list");
}

#[tokio::test]
async fn create_minimal() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.users().create(ORGANIZATION, &CreateUserRequest::new(EMAIL)).await.unwrap();
    wire.request().assert("POST", USERS, Some(json!({ "email": EMAIL }))).matches_sdk("users.create");
}

#[tokio::test]
async fn create_with_roles() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    let body = CreateUserRequest::new(EMAIL).role_ids([ROLE]);
    wire.new.users().create(ORGANIZATION, &body).await.unwrap();
    let request =
        wire.request().assert("POST", USERS, Some(json!({ "email": EMAIL, "role_ids": [ROLE_TEXT] })));
    request.matches_sdk("users.create#role_ids");
}

#[tokio::test]
async fn create_with_the_deprecated_role() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    #[allow(deprecated)]
    let body = CreateUserRequest::new(EMAIL).role("admin");
    wire.new.users().create(ORGANIZATION, &body).await.unwrap();
    let request = wire.request().assert("POST", USERS, Some(json!({ "email": EMAIL, "role": "admin" })));
    request.matches_sdk("users.create#role");
}

#[tokio::test]
async fn create_unicode() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    let body = CreateUserRequest::new("北京\"\\@example.com");
    wire.new.users().create(ORGANIZATION, &body).await.unwrap();
    wire.request().assert("POST", USERS, Some(json!({ "email": "北京\"\\@example.com" })));
}

#[tokio::test]
async fn get() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.users().get(ORGANIZATION, USER).await.unwrap();
    wire.request().assert("GET", PATH, None).matches_sdk("users.get");
}

#[tokio::test]
async fn update_minimal() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.users().update(ORGANIZATION, USER, &UpdateUserRequest::new(EMAIL)).await.unwrap();
    wire.request().assert("PUT", PATH, Some(json!({ "email": EMAIL })));
}

#[tokio::test]
async fn update_with_roles() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    let body = UpdateUserRequest::new(EMAIL).role_ids([ROLE]);
    wire.new.users().update(ORGANIZATION, USER, &body).await.unwrap();
    wire.request().assert("PUT", PATH, Some(json!({ "email": EMAIL, "role_ids": [ROLE_TEXT] })));
}

#[tokio::test]
async fn update_with_the_deprecated_role() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    #[allow(deprecated)]
    let body = UpdateUserRequest::new(EMAIL).role("admin");
    wire.new.users().update(ORGANIZATION, USER, &body).await.unwrap();
    let request = wire.request().assert("PUT", PATH, Some(json!({ "email": EMAIL, "role": "admin" })));
    request.matches_sdk("users.update");
}

#[tokio::test]
async fn delete() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.users().delete(ORGANIZATION, USER).await.unwrap();
    wire.request().assert("DELETE", PATH, None).matches_sdk("users.delete");
}

#[tokio::test]
async fn create_api_key_without_force() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.users().create_api_key(ORGANIZATION, USER).await.unwrap();
    wire.request().assert("POST", KEYS, None).matches_sdk("users.create_api_key");
}

#[tokio::test]
async fn create_api_key_with_force() {
    let wire = Wire::start().await;
    for (force, call) in
        [(true, "users.create_api_key#force-true"), (false, "users.create_api_key#force-false")]
    {
        wire.answer(&json!({}));
        wire.new.users().create_api_key(ORGANIZATION, USER).force(force).await.unwrap();
        wire.request().assert("POST", &format!("{KEYS}?force={force}"), None).matches_sdk(call);
    }
}
