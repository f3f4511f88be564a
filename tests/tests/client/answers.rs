//! What the client makes of a success.

use polytomic::v2025_09_18::models::{CreateOrganizationRequest, Organization};
use polytomic::{Error, Uuid};
use serde_json::json;
use tests::fake::Canned;

use crate::support::wire::Wire;
use crate::support::{ORGANIZATION, ROLE, USER};

#[tokio::test]
async fn a_list_that_is_absent_or_null_is_empty() {
    let wire = Wire::start().await;
    for body in [json!({}), json!({ "data": null }), json!({ "data": [] })] {
        wire.answer(&body);
        assert_eq!(wire.new.organization().list().await.unwrap().data, [], "{body}");
        wire.answer(&body);
        assert_eq!(wire.new.users().list(ORGANIZATION).await.unwrap().data, [], "{body}");
        wire.answer(&body);
        assert_eq!(wire.new.users().list_in_current_organization().await.unwrap().data, [], "{body}");
        wire.answer(&body);
        assert_eq!(wire.old.organization().list().await.unwrap().data, [], "{body}");
    }
}

#[tokio::test]
async fn a_list_keeps_the_servers_order() {
    let wire = Wire::start().await;
    wire.answer(&json!({ "data": [{ "name": "b" }, { "name": "a" }, { "name": "c" }] }));
    let names: Vec<_> = wire
        .new
        .organization()
        .list()
        .await
        .unwrap()
        .data
        .into_iter()
        .map(|organization| organization.name)
        .collect();
    assert_eq!(names, ["b", "a", "c"].map(|name| Some(name.to_owned())));
}

#[tokio::test]
async fn one_object_may_be_absent() {
    let wire = Wire::start().await;
    wire.answer(&json!({}));
    assert_eq!(wire.new.organization().get(ORGANIZATION).await.unwrap().data, None);
    wire.answer(&json!({}));
    assert_eq!(wire.new.users().get(ORGANIZATION, USER).await.unwrap().data, None);
    wire.answer(&json!({}));
    assert_eq!(wire.new.users().create_api_key(ORGANIZATION, USER).await.unwrap().data, None);
}

#[tokio::test]
async fn every_member_may_be_absent() {
    let wire = Wire::start().await;
    wire.answer(&json!({ "data": {} }));
    assert_eq!(wire.new.organization().get(ORGANIZATION).await.unwrap().data, Some(Organization::default()));
    wire.answer(&json!({ "data": {} }));
    let user = wire.new.users().get(ORGANIZATION, USER).await.unwrap().data.unwrap();
    assert_eq!((user.id, user.organization_id, user.email, user.role_ids), (None, None, None, None));
}

#[tokio::test]
async fn unknown_members_are_ignored_at_every_depth() {
    let wire = Wire::start().await;
    wire.answer(&json!({
        "data": { "id": USER, "harbor_ids": ["x"], "harbor_only": true, "created_at": { "deep": [1] } },
        "pagination": null,
    }));
    let user = wire.new.users().get(ORGANIZATION, USER).await.unwrap().data.unwrap();
    assert_eq!(user.id, Some(USER));
}

#[tokio::test]
async fn role_ids_are_null_or_a_list() {
    let wire = Wire::start().await;
    let cases: [(_, Option<Vec<Uuid>>); 4] = [
        (json!({ "role_ids": null }), None),
        (json!({}), None),
        (json!({ "role_ids": [] }), Some(vec![])),
        (json!({ "role_ids": [ROLE] }), Some(vec![ROLE])),
    ];
    for (user, expected) in cases {
        wire.answer(&json!({ "data": user }));
        let read = wire.new.users().get(ORGANIZATION, USER).await.unwrap().data.unwrap();
        assert_eq!(read.role_ids, expected, "{user}");
    }
}

#[tokio::test]
async fn a_deleted_user_comes_back_or_not() {
    let wire = Wire::start().await;
    wire.answer(&json!({ "data": { "id": USER } }));
    let deleted = wire.new.users().delete(ORGANIZATION, USER).await.unwrap();
    assert_eq!(deleted.and_then(|envelope| envelope.data).and_then(|user| user.id), Some(USER));
    wire.answer(&json!({ "data": { "id": USER } }));
    let deleted = wire.new.users().delete_in_current_organization(USER).await.unwrap();
    assert_eq!(deleted.and_then(|envelope| envelope.data).and_then(|user| user.id), Some(USER));

    for status in [200, 204] {
        wire.empty(status);
        assert_eq!(wire.new.users().delete(ORGANIZATION, USER).await.unwrap(), None, "{status}");
        wire.empty(status);
        assert_eq!(wire.new.users().delete_in_current_organization(USER).await.unwrap(), None, "{status}");
    }
}

#[tokio::test]
async fn a_deleted_organization_leaves_no_body() {
    let wire = Wire::start().await;
    wire.empty(200);
    let response = wire.new.organization().delete(ORGANIZATION).response().await.unwrap();
    assert_eq!(response.status().as_u16(), 200);
    wire.empty(200);
    wire.old.organization().remove(ORGANIZATION).await.unwrap();
}

/// `.response()` gives what the body alone does not tell.
#[tokio::test]
async fn a_response_has_status_headers_and_request_id() {
    let wire = Wire::start().await;
    let canned = Canned::json(200, &json!({ "data": { "name": "Acme" } }));
    wire.server
        .answer_next(canned.header("x-request-id", "request-7").header("x-polytomic-version", "2025-09-18"));
    let response = wire.new.organization().get(ORGANIZATION).response().await.unwrap();
    assert_eq!(response.status().as_u16(), 200);
    assert_eq!(response.request_id(), Some("request-7"));
    assert_eq!(response.headers()["x-polytomic-version"], "2025-09-18");
    assert_eq!(response.attempts(), 1);
    assert_eq!(response.into_value().data.unwrap().name.as_deref(), Some("Acme"));
}

/// A body that is no JSON, an empty one where one is documented, a wrong type: an error that has the place and the body.
#[tokio::test]
async fn a_body_that_does_not_fit_is_an_error_with_its_place() {
    let wire = Wire::start().await;
    let bodies = [
        ("{\"data\":{\"id\":7}}", "data.id"),
        ("{\"data\":{\"id\":\"no-uuid\"}}", "data.id"),
        ("{\"data\":{\"name\":\"A", "data.name"),
        ("[]", ""),
        ("<html>", ""),
        ("", ""),
    ];
    for (body, place) in bodies {
        wire.server.answer_next(Canned::text(200, "application/json", body));
        let error = wire.new.organization().get(ORGANIZATION).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{body}: {error:?}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200), "{body}");
        assert_eq!(error.body().map(|kept| &kept[..]), Some(body.as_bytes()), "{body}");
        assert!(error.to_string().contains("getOrganization"), "{error}");
        assert!(error.to_string().contains(place), "{error}");
    }
}

/// The same of an answer to a creation says that the work may be done.
#[tokio::test]
async fn a_success_that_cannot_be_read_is_no_silent_success() {
    let wire = Wire::start().await;
    wire.server.answer_next(Canned::text(200, "text/html", "<html>proxy</html>"));
    let error = wire.new.organization().create(&CreateOrganizationRequest::new("Acme")).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert_eq!(error.body().map(|kept| &kept[..]), Some(&b"<html>proxy</html>"[..]));
}

/// A redirect is not followed: it would carry the credentials to another place.
#[tokio::test]
async fn a_redirect_is_not_followed() {
    let wire = Wire::start().await;
    let location = format!("{}/api/organizations", wire.server.url());
    wire.server.answer_next(Canned::empty(302).header("location", &location));
    let error = wire.new.organization().list().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    assert_eq!(wire.count(), 1);
}
