//! What the server receives for the partner's operations on organizations, 2025-09-18.

use polytomic::CallOptions;
use polytomic::v2025_09_18::models::{CreateOrganizationRequest, UpdateOrganizationRequest};
use serde_json::json;

use crate::support::ORGANIZATION;
use crate::support::wire::Wire;

const NAME: &str = "My Organization";
const PATH: &str = "/api/organizations/248df4b7-aa70-47b8-a036-33ac447e668d";
const UNICODE_NAME: &str = "Zoë \"Q\" 北京 🚀 \\ / \n";
/// The key of the recorded calls that have one.
const KEY: &str = "2b1c9a54-0b2a-4b7e-9d3e-1f0c2a3b4c5d";

fn full_create() -> CreateOrganizationRequest {
    CreateOrganizationRequest::new(NAME)
        .client_id("cid")
        .client_secret("s3cret")
        .issuer("https://example.com")
        .sso_domain("example.com")
        .sso_org_id("123456")
}

fn full_json() -> serde_json::Value {
    json!({
        "name": NAME,
        "client_id": "cid",
        "client_secret": "s3cret",
        "issuer": "https://example.com",
        "sso_domain": "example.com",
        "sso_org_id": "123456",
    })
}

#[tokio::test]
async fn list() {
    let wire = Wire::start().await;
    wire.answer(&json!({ "data": [] }));
    wire.new.organization().list().await.unwrap();
    wire.request().assert("GET", "/api/organizations", None).matches_sdk("organization.list");
}

#[tokio::test]
async fn create_minimal() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.organization().create(&CreateOrganizationRequest::new(NAME)).await.unwrap();
    let request = wire.request().assert("POST", "/api/organizations", Some(json!({ "name": NAME })));
    request.matches_sdk("organization.create");
}

#[tokio::test]
async fn create_full() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.organization().create(&full_create()).await.unwrap();
    let request = wire.request().assert("POST", "/api/organizations", Some(full_json()));
    request.matches_sdk("organization.create#full");
}

#[tokio::test]
async fn create_unicode() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.organization().create(&CreateOrganizationRequest::new(UNICODE_NAME)).await.unwrap();
    let request = wire.request().assert("POST", "/api/organizations", Some(json!({ "name": UNICODE_NAME })));
    let request = request.matches_sdk("organization.create#unicode");
    let text = String::from_utf8(request.0.body).unwrap();
    assert!(text.contains("北京 🚀"), "non-ASCII travels as UTF-8, not as escapes: {text}");
}

#[tokio::test]
async fn create_with_the_callers_key() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.organization().create(&CreateOrganizationRequest::new(NAME)).idempotency_key(KEY).await.unwrap();
    let request = wire.request().assert("POST", "/api/organizations", Some(json!({ "name": NAME })));
    request.matches_sdk("organization.create#idempotency-key");
}

#[tokio::test]
async fn get() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.organization().get(ORGANIZATION).await.unwrap();
    wire.request().assert("GET", PATH, None).matches_sdk("organization.get");
}

#[tokio::test]
async fn update_minimal() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.organization().update(ORGANIZATION, &UpdateOrganizationRequest::new(NAME)).await.unwrap();
    wire.request().assert("PUT", PATH, Some(json!({ "name": NAME }))).matches_sdk("organization.update");
}

#[tokio::test]
async fn update_full() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    let body = UpdateOrganizationRequest::new(NAME)
        .client_id("cid")
        .client_secret("s3cret")
        .issuer("https://example.com")
        .sso_domain("example.com")
        .sso_org_id("123456");
    wire.new.organization().update(ORGANIZATION, &body).await.unwrap();
    wire.request().assert("PUT", PATH, Some(full_json())).matches_sdk("organization.update#full");
}

#[tokio::test]
async fn update_unicode() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    let body = UpdateOrganizationRequest::new(UNICODE_NAME).sso_domain("bücher.example");
    wire.new.organization().update(ORGANIZATION, &body).await.unwrap();
    let expected = json!({ "name": UNICODE_NAME, "sso_domain": "bücher.example" });
    wire.request().assert("PUT", PATH, Some(expected));
}

/// The document has the key on POST only; a caller who wants it elsewhere sends it as a header of the call.
#[tokio::test]
async fn update_and_delete_with_a_key_of_the_callers_own() {
    let wire = Wire::start().await;
    let options = || CallOptions::new().header("Idempotency-Key", KEY);
    wire.answer(&json!({}));
    let body = UpdateOrganizationRequest::new(NAME);
    wire.new.organization().update(ORGANIZATION, &body).options(options()).await.unwrap();
    wire.request().matches_sdk("organization.update#idempotency-key");

    wire.empty(200);
    wire.new.organization().delete(ORGANIZATION).options(options()).await.unwrap();
    wire.request().matches_sdk("organization.delete#idempotency-key");
}

#[tokio::test]
async fn delete() {
    let wire = Wire::start().await;
    wire.empty(200);
    wire.new.organization().delete(ORGANIZATION).await.unwrap();
    wire.request().assert("DELETE", PATH, None).matches_sdk("organization.delete");
}
