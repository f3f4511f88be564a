//! Every documented error status of every operation arrives as its variant, with the whole body.
//!
//! Answers are given in advance, because the fake's state can't bring forth all of them; what it can is tested in the
//! `page_*` files and in `provisioning`.

mod v2022_12_12;
mod v2025_09_18;

use std::collections::BTreeMap;

use polytomic::v2025_09_18::models::CreateOrganizationRequest;
use polytomic::v2025_09_18::organization::GetOrganizationError;
use serde_json::{Value, json};
use tests::fake::Canned;

use crate::support::ORGANIZATION;
use crate::support::wire::Wire;

/// An `ApiError` with every member, one of them unlike any other status'.
fn api_error(status: u16) -> Value {
    json!({
        "key": format!("key_{status}"),
        "message": format!("message of {status}"),
        "metadata": { "used_by": ["a", { "b": null }], "count": 2 },
        "status": status,
    })
}

/// A `RestErrResponse` with every member.
fn rest_error() -> Value {
    json!({ "code": 401, "context": { "trace": [1] }, "error": "invalid or unknown API key", "status": "Unauthorized" })
}

/// Statuses that an operation may leave undocumented.
const OTHERS: [u16; 9] = [400, 401, 403, 404, 409, 418, 422, 429, 500];

/// One operation: for each status the answer is given, the call made, and the variant and its body compared. Any other
/// status is no documented one, but kept.
macro_rules! documented {
    ($client:ident, $call:expr, $error:ty, $( $status:literal $variant:ident $body:expr ),+ $(,)?) => {{
        type Documented = $error;
        let wire = Wire::start().await;
        let $client = &wire.$client;
        let mut operations = std::collections::BTreeSet::new();
        $(
            let body: Value = $body;
            wire.fail($status, &body);
            let error = $call.await.unwrap_err();
            operations.insert(error.operation());
            assert_eq!(error.status().map(|status| status.as_u16()), Some($status));
            match error.api() {
                Some(Documented::$variant(read)) => assert_eq!(serde_json::to_value(read).unwrap(), body),
                other => panic!("{} gave {other:?}: {error:?}", $status),
            }
            assert_eq!(wire.count(), 1, "{} is answered once", $status);
        )+
        let documented = vec![$( $status ),+];
        for status in OTHERS.into_iter().filter(|status| !documented.contains(status)) {
            wire.fail(status, &api_error(status));
            let error = $call.await.unwrap_err();
            assert!(matches!(error, Error::Status(_)), "{status}: {error:?}");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        }
        assert_eq!(operations.len(), 1, "{operations:?}");
        (operations.into_iter().collect::<String>(), documented)
    }};
}
pub(super) use documented;

/// The error statuses of every operation, by `operationId`.
type Statuses = BTreeMap<String, Vec<u16>>;

/// What a document declares.
fn declared(document: &str) -> Statuses {
    let document: Value = yaml_serde::from_str(document).unwrap();
    let items = document["paths"].as_object().unwrap().values();
    let operations = items.flat_map(|item| item.as_object().unwrap().values());
    let operations = operations.filter(|operation| operation["operationId"].is_string());
    let errors = operations.map(|operation| {
        let statuses = operation["responses"].as_object().unwrap().keys();
        let errors = statuses.filter(|status| !status.starts_with('2')).map(|status| status.parse().unwrap());
        (operation["operationId"].as_str().unwrap().to_owned(), errors.collect())
    });
    errors.collect()
}

macro_rules! tested {
    ($module:ident: $( $function:ident ),+ $(,)?) => {
        Statuses::from([$( $module::$function().await ),+])
    };
}

#[tokio::test]
async fn every_status_of_2025_09_18() {
    let tested = tested!(v2025_09_18:
        get_current_organization,
        list_organizations,
        create_organization,
        get_organization,
        update_organization,
        delete_organization,
        list_users_in_current_organization,
        create_user_in_current_organization,
        get_user_in_current_organization,
        update_user_in_current_organization,
        delete_user_in_current_organization,
        list_users,
        create_user,
        get_user,
        update_user,
        delete_user,
        create_user_api_key,
    );
    assert_eq!(tested, declared(include_str!("../../../../spec/polytomic/2025-09-18.yaml")));
}

#[tokio::test]
async fn every_status_of_2022_12_12() {
    let tested = tested!(v2022_12_12:
        list_organizations,
        create_organization,
        get_organization,
        update_organization,
        remove_organization,
    );
    assert_eq!(tested, declared(include_str!("../../../../spec/polytomic/2022-12-12.yaml")));
}

/// All members of an error body are optional.
#[tokio::test]
async fn an_error_body_may_be_empty_or_hold_more() {
    let wire = Wire::start().await;
    for body in [json!({}), json!({ "trace": "unknown member" })] {
        wire.fail(404, &body);
        let error = wire.new.organization().get(ORGANIZATION).await.unwrap_err();
        match error.api() {
            Some(GetOrganizationError::NotFound(read)) => {
                assert_eq!((&read.key, &read.message, read.status), (&None, &None, None), "{body}");
            }
            other => panic!("{other:?}"),
        }
    }
}

/// The text says operation, status, the server's message and the request's id.
#[tokio::test]
async fn the_text_of_an_error_says_what_happened() {
    let wire = Wire::start().await;
    let canned = Canned::json(422, &json!({ "message": "name: must not be empty", "status": 422 }));
    wire.server.answer_next(canned.header("x-request-id", "request-7"));
    let body = CreateOrganizationRequest::new("");
    let error = wire.new.organization().create(&body).await.unwrap_err();
    let text = error.to_string();
    for part in ["createOrganization", "422", "Unprocessable Entity", "name: must not be empty", "request-7"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
}
