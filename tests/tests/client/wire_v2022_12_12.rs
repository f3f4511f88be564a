//! What the server receives for the operations of 2022-12-12. No official SDK speaks this version; its pages show a
//! request for three of the five operations.

use polytomic::v2022_12_12::models::{CreateOrganizationRequest, UpdateOrganizationRequest};
use serde_json::{Value, json};

use crate::support::ORGANIZATION;
use crate::support::wire::Wire;

const NAME: &str = "My Organization";
const PATH: &str = "/api/organizations/248df4b7-aa70-47b8-a036-33ac447e668d";

fn full_json() -> Value {
    json!({
        "name": "Zoë \"Q\" 北京 🚀",
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
    wire.old.organization().list().await.unwrap();
    wire.request().assert_old("GET", "/api/organizations", None);
}

#[tokio::test]
async fn create_minimal() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.old.organization().create(&CreateOrganizationRequest::new(NAME)).await.unwrap();
    wire.request().assert_old("POST", "/api/organizations", Some(json!({ "name": NAME })));
}

#[tokio::test]
async fn create_full() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    let body = CreateOrganizationRequest::new("Zoë \"Q\" 北京 🚀")
        .client_id("cid")
        .client_secret("s3cret")
        .issuer("https://example.com")
        .sso_domain("example.com")
        .sso_org_id("123456");
    wire.old.organization().create(&body).await.unwrap();
    wire.request().assert_old("POST", "/api/organizations", Some(full_json()));
}

#[tokio::test]
async fn get() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.old.organization().get(ORGANIZATION).await.unwrap();
    wire.request().assert_old("GET", PATH, None);
}

/// The verb is the difference to 2025-09-18.
#[tokio::test]
async fn update_minimal_is_a_patch() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.old.organization().update(ORGANIZATION, &UpdateOrganizationRequest::new(NAME)).await.unwrap();
    wire.request().assert_old("PATCH", PATH, Some(json!({ "name": NAME })));
}

#[tokio::test]
async fn update_full() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    let body = UpdateOrganizationRequest::new("Zoë \"Q\" 北京 🚀")
        .client_id("cid")
        .client_secret("s3cret")
        .issuer("https://example.com")
        .sso_domain("example.com")
        .sso_org_id("123456");
    wire.old.organization().update(ORGANIZATION, &body).await.unwrap();
    wire.request().assert_old("PATCH", PATH, Some(full_json()));
}

#[tokio::test]
async fn remove() {
    let wire = Wire::start().await;
    wire.empty(200);
    wire.old.organization().remove(ORGANIZATION).await.unwrap();
    wire.request().assert_old("DELETE", PATH, None);
}
