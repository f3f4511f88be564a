//! What the document states in machine form is checked before sending; nothing reaches the server.

use polytomic::v2025_09_18::models::{
    CreateUserRequest, UpdateUserInCurrentOrganizationRequest, UpdateUserRequest,
};
use polytomic::{Error, Uuid};
use serde_json::json;

use crate::support::wire::Wire;
use crate::support::{ORGANIZATION, ROLE, USER, sdk};

const EMAIL: &str = "jane.doe@acmecorp.com";

/// Asserts a refusal that names the operation and each of these words, before anything was sent.
fn assert_refused<E: std::fmt::Debug + std::fmt::Display>(
    wire: &Wire,
    error: Error<E>,
    operation: &str,
    words: &[&str],
) {
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
    assert_eq!(error.operation(), operation);
    let text = error.to_string();
    let in_text: Vec<_> = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
    for word in words.iter().chain([&operation]) {
        assert!(in_text.contains(word), "{word}: {text}");
    }
    assert_eq!(error.attempts(), 0);
    assert_eq!(wire.count(), 0);
}

/// The official SDK sends the empty list (recorded as `users.create#empty-role_ids`) for the server to refuse.
#[tokio::test]
async fn an_empty_list_of_roles_is_refused() {
    assert_eq!(sdk::recorded("users.create#empty-role_ids").json()["role_ids"], json!([]));
    let wire = Wire::start().await;
    let create = CreateUserRequest::new(EMAIL).role_ids([]);
    let error = wire.new.users().create(ORGANIZATION, &create).await.unwrap_err();
    assert_refused(&wire, error, "createUser", &["role_ids"]);
    let error = wire.new.users().create_in_current_organization(&create).await.unwrap_err();
    assert_refused(&wire, error, "createUserInCurrentOrganization", &["role_ids"]);
    let update = UpdateUserRequest::new(EMAIL).role_ids([]);
    let error = wire.new.users().update(ORGANIZATION, USER, &update).await.unwrap_err();
    assert_refused(&wire, error, "updateUser", &["role_ids"]);
    let update = UpdateUserInCurrentOrganizationRequest::default().role_ids([]);
    let error = wire.new.users().update_in_current_organization(USER, &update).await.unwrap_err();
    assert_refused(&wire, error, "updateUserInCurrentOrganization", &["role_ids"]);
}

/// The official SDK sends both (recorded as `users.create#both`) for the server to refuse.
#[tokio::test]
#[allow(deprecated)]
async fn role_together_with_role_ids_is_refused() {
    let both = sdk::recorded("users.create#both");
    assert!(both.json()["role"].is_string() && both.json()["role_ids"].is_array());
    let wire = Wire::start().await;
    let words = ["role", "role_ids"];
    let create = CreateUserRequest::new(EMAIL).role("admin").role_ids([ROLE]);
    let error = wire.new.users().create(ORGANIZATION, &create).await.unwrap_err();
    assert_refused(&wire, error, "createUser", &words);
    let error = wire.new.users().create_in_current_organization(&create).await.unwrap_err();
    assert_refused(&wire, error, "createUserInCurrentOrganization", &words);
    let update = UpdateUserRequest::new(EMAIL).role("admin").role_ids([ROLE]);
    let error = wire.new.users().update(ORGANIZATION, USER, &update).await.unwrap_err();
    assert_refused(&wire, error, "updateUser", &words);
    let update = UpdateUserInCurrentOrganizationRequest::default().role("admin").role_ids([ROLE]);
    let error = wire.new.users().update_in_current_organization(USER, &update).await.unwrap_err();
    assert_refused(&wire, error, "updateUserInCurrentOrganization", &words);
}

/// Either of them alone is sent.
#[tokio::test]
#[allow(deprecated)]
async fn role_or_role_ids_alone_is_sent() {
    let wire = Wire::start().await;
    for body in
        [CreateUserRequest::new(EMAIL).role("admin"), CreateUserRequest::new(EMAIL).role_ids([ROLE, USER])]
    {
        wire.answer(&json!({}));
        wire.new.users().create(ORGANIZATION, &body).await.unwrap();
        assert_eq!(wire.count(), 1);
    }
}

/// The fields are public: a rule holds however the value came into the struct.
#[tokio::test]
async fn a_field_that_is_set_directly_is_checked_too() {
    let wire = Wire::start().await;
    let mut body = CreateUserRequest::new(EMAIL);
    body.role_ids = Some(Vec::new());
    let error = wire.new.users().create(ORGANIZATION, &body).await.unwrap_err();
    assert_refused(&wire, error, "createUser", &["role_ids"]);
}

/// An id is a `Uuid` and nothing else, so that no id can leave its path segment; even the nil id is one segment.
#[tokio::test]
async fn an_id_is_one_segment() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    wire.new.organization().get(Uuid::nil()).await.unwrap();
    wire.request().assert("GET", "/api/organizations/00000000-0000-0000-0000-000000000000", None);
}

/// What no page forbids is the server's to judge.
#[tokio::test]
async fn what_is_not_documented_is_not_refused() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    let body = CreateUserRequest::new("no address").role_ids([ROLE, ROLE]);
    wire.new.users().create(ORGANIZATION, &body).await.unwrap();
    assert_eq!(wire.count(), 1);
}
