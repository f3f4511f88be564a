//! Users and their API keys, for a partner and inside the current organization.

use reqwest::RequestBuilder;
use serde_json::{Value, json};
use tests::fake::{ADMIN_ROLE, MEMBER_ROLE, PARTNER_KEY};

use crate::api::{Api, NEW, send};

const UNKNOWN: &str = "248df4b7-aa70-47b8-a036-33ac447e668d";

/// The organization "Acme" and its users' path, as a partner names it.
async fn acme(api: &Api) -> (String, String) {
    let id = api.organization("Acme").await;
    let users = format!("/api/organizations/{id}/users");
    (id, users)
}

/// The same organization's request by a credential narrowed to it.
fn inside(api: &Api, acme: &str, method: &str, path: &str) -> RequestBuilder {
    api.of(NEW, method, path).basic_auth(acme, Some(PARTNER_KEY))
}

#[tokio::test]
async fn a_partner_creates_and_reads_a_user() {
    let api = Api::start().await;
    let (acme, users) = acme(&api).await;
    let body = json!({ "email": "Jane.Doe@AcmeCorp.com", "role_ids": [ADMIN_ROLE.to_string()] });
    let created = send(api.partner("POST", &users).json(&body)).await;
    let expected = json!({
        "email": "jane.doe@acmecorp.com",
        "id": created.id(),
        "organization_id": acme,
        "role_ids": [ADMIN_ROLE.to_string()],
        "role": "admin",
    });
    assert_eq!(created.json(), json!({ "data": expected }));
    let one = format!("{users}/{}", created.id());
    assert_eq!(send(api.partner("GET", &one)).await.json(), json!({ "data": expected }));
    assert_eq!(send(api.partner("GET", &users)).await.json(), json!({ "data": [expected] }));
}

#[tokio::test]
async fn a_list_without_users_is_null() {
    let api = Api::start().await;
    let (acme, users) = acme(&api).await;
    assert_eq!(send(api.partner("GET", &users)).await.json(), json!({ "data": null }));
    let current = inside(&api, &acme, "GET", "/api/organization/users");
    assert_eq!(send(current).await.json(), json!({ "data": null }));
}

#[tokio::test]
async fn roles_by_name_by_id_or_none() {
    let api = Api::start().await;
    let (_, users) = acme(&api).await;
    let create = async |email: &str, roles: Value| {
        let mut body = roles;
        body["email"] = json!(email);
        let answer = send(api.partner("POST", &users).json(&body)).await.json();
        (answer["data"]["role"].clone(), answer["data"]["role_ids"].clone())
    };
    let member = (json!("member"), json!([MEMBER_ROLE.to_string()]));
    assert_eq!(create("a@acme.com", json!({ "role": "Member" })).await, member);
    assert_eq!(create("b@acme.com", json!({ "role_ids": [MEMBER_ROLE.to_string()] })).await, member);
    assert_eq!(create("c@acme.com", json!({ "role": "ADMIN" })).await.0, "admin");
    assert_eq!(create("d@acme.com", json!({})).await, (Value::Null, Value::Null));
    assert_eq!(
        create("e@acme.com", json!({ "role": null, "role_ids": null })).await,
        (Value::Null, Value::Null)
    );
}

#[tokio::test]
async fn bodies_are_checked() {
    let api = Api::start().await;
    let (acme, users) = acme(&api).await;
    let cases = [
        (json!({}), "email"),
        (json!({ "email": "" }), "email"),
        (json!({ "email": null }), "email"),
        (json!({ "email": 7 }), "email"),
        (json!({ "email": "jane" }), "email"),
        (json!({ "email": "jane@acme.com", "role": "admin", "role_ids": [ADMIN_ROLE.to_string()] }), "role"),
        (json!({ "email": "jane@acme.com", "role": "king" }), "role"),
        (json!({ "email": "jane@acme.com", "role": 1 }), "role"),
        (json!({ "email": "jane@acme.com", "role_ids": [] }), "role_ids"),
        (json!({ "email": "jane@acme.com", "role_ids": [UNKNOWN] }), "role_ids"),
        (json!({ "email": "jane@acme.com", "role_ids": ["admin"] }), "role_ids"),
        (json!({ "email": "jane@acme.com", "role_ids": "admin" }), "role_ids"),
        (json!("jane@acme.com"), "body"),
    ];
    let one = format!(
        "{users}/{}",
        send(api.partner("POST", &users).json(&json!({ "email": "x@acme.com" }))).await.id()
    );
    for (body, field) in cases {
        send(api.partner("POST", &users).json(&body)).await.assert_invalid(field);
        send(api.partner("PUT", &one).json(&body)).await.assert_invalid(field);
        let current = inside(&api, &acme, "POST", "/api/organization/users");
        send(current.json(&body)).await.assert_invalid(field);
    }
    let users = send(api.partner("GET", &users)).await.json();
    assert_eq!(users["data"].as_array().unwrap().len(), 1, "a refused body changes nothing");
}

#[tokio::test]
async fn an_address_is_unique_within_its_organization() {
    let api = Api::start().await;
    let (_, users) = acme(&api).await;
    let body = json!({ "email": "jane@acme.com" });
    assert_eq!(send(api.partner("POST", &users).json(&body)).await.status, 200);
    let again = json!({ "email": "JANE@acme.com" });
    send(api.partner("POST", &users).json(&again)).await.assert_invalid("email");
    let other = format!("/api/organizations/{}/users", api.organization("Other").await);
    assert_eq!(send(api.partner("POST", &other).json(&body)).await.status, 200);
}

#[tokio::test]
async fn an_update_changes_roles_only() {
    let api = Api::start().await;
    let (acme, users) = acme(&api).await;
    let created = json!({ "email": "jane@acme.com", "role": "member" });
    let id = send(api.partner("POST", &users).json(&created)).await.id();
    let one = format!("{users}/{id}");

    let body = json!({ "email": "other@acme.com", "role_ids": [ADMIN_ROLE.to_string()] });
    let updated = send(api.partner("PUT", &one).json(&body)).await.json();
    assert_eq!(updated["data"]["email"], "jane@acme.com");
    assert_eq!(updated["data"]["role_ids"], json!([ADMIN_ROLE.to_string()]));
    let kept = send(api.partner("PUT", &one).json(&json!({ "email": "jane@acme.com" }))).await.json();
    assert_eq!(kept, updated, "without roles they stay");

    let current = format!("/api/organization/users/{id}");
    let update = |body: Value| send(inside(&api, &acme, "PUT", &current).json(&body));
    assert_eq!(update(json!({})).await.json(), updated, "no address is needed inside the organization");
    assert_eq!(update(json!({ "role": "Member" })).await.json()["data"]["role"], "member");
    update(json!({ "role_ids": [] })).await.assert_invalid("role_ids");
}

#[tokio::test]
async fn a_deleted_user_is_answered_and_gone() {
    let api = Api::start().await;
    let (acme, users) = acme(&api).await;
    let jane = send(api.partner("POST", &users).json(&json!({ "email": "jane@acme.com" }))).await;
    let one = format!("{users}/{}", jane.id());
    let key = send(api.partner("POST", &format!("{one}/keys"))).await.json()["data"]["value"].clone();
    assert_eq!(send(api.partner("DELETE", &one)).await.json(), jane.json());
    send(api.partner("GET", &one)).await.assert_api_error(404, "not_found");
    let current = api.of(NEW, "GET", "/api/organization").bearer_auth(key.as_str().unwrap());
    assert_eq!(send(current).await.status, 401, "the key went with its user");

    let joe = send(api.partner("POST", &users).json(&json!({ "email": "joe@acme.com" }))).await;
    let current = format!("/api/organization/users/{}", joe.id());
    assert_eq!(send(inside(&api, &acme, "DELETE", &current)).await.json(), joe.json());
    send(inside(&api, &acme, "GET", &current)).await.assert_api_error(404, "not_found");
}

#[tokio::test]
async fn the_current_organizations_users_are_the_same_users() {
    let api = Api::start().await;
    let (acme, users) = acme(&api).await;
    let created =
        inside(&api, &acme, "POST", "/api/organization/users").json(&json!({ "email": "jane@acme.com" }));
    let created = send(created).await;
    assert_eq!(created.json()["data"]["organization_id"], acme.as_str());
    let seen = send(api.partner("GET", &format!("{users}/{}", created.id()))).await;
    assert_eq!(seen.json(), created.json());

    let current = format!("/api/organization/users/{}", created.id());
    assert_eq!(send(inside(&api, &acme, "GET", &current)).await.json(), created.json());
    let owner = api.server.owner_organization().to_string();
    send(inside(&api, &owner, "GET", &current)).await.assert_api_error(404, "not_found");
}

#[tokio::test]
async fn missing_users_and_organizations_answer_what_the_operation_documents() {
    let api = Api::start().await;
    let (acme, users) = acme(&api).await;
    let body = json!({ "email": "jane@acme.com" });
    let jane = send(api.partner("POST", &users).json(&body)).await.id();
    let elsewhere = format!("/api/organizations/{UNKNOWN}/users");
    let unknown_user = format!("{users}/{UNKNOWN}");
    let foreign = format!("/api/organizations/{}/users/{jane}", api.organization("Other").await);

    send(api.partner("GET", &elsewhere)).await.assert_api_error(404, "not_found");
    send(api.partner("POST", &elsewhere).json(&body)).await.assert_api_error(403, "forbidden");
    for one in [format!("{elsewhere}/{jane}"), unknown_user, foreign] {
        send(api.partner("GET", &one)).await.assert_api_error(404, "not_found");
        send(api.partner("DELETE", &one)).await.assert_api_error(404, "not_found");
        send(api.partner("PUT", &one).json(&body)).await.assert_api_error(403, "forbidden");
        send(api.partner("POST", &format!("{one}/keys"))).await.assert_api_error(404, "not_found");
    }
    let current = format!("/api/organization/users/{UNKNOWN}");
    send(inside(&api, &acme, "GET", &current)).await.assert_api_error(404, "not_found");
    send(inside(&api, &acme, "DELETE", &current)).await.assert_api_error(404, "not_found");
    send(inside(&api, &acme, "PUT", &current).json(&json!({}))).await.assert_api_error(403, "forbidden");
    send(api.partner("PUT", &format!("{users}/jane")).json(&body)).await.assert_api_error(404, "not_found");
}

#[tokio::test]
async fn an_api_key_is_shown_once_and_replaced_by_force() {
    let api = Api::start().await;
    let (acme, users) = acme(&api).await;
    let id = send(api.partner("POST", &users).json(&json!({ "email": "jane@acme.com" }))).await.id();
    let keys = format!("{users}/{id}/keys");
    let current = |key: &Value| api.of(NEW, "GET", "/api/organization").bearer_auth(key.as_str().unwrap());

    let first = send(api.partner("POST", &keys)).await.json()["data"]["value"].clone();
    assert_eq!(send(current(&first)).await.id(), acme);
    let one = send(api.partner("GET", &format!("{users}/{id}"))).await;
    assert!(!one.text.contains(first.as_str().unwrap()));

    send(api.partner("POST", &keys)).await.assert_api_error(403, "key_exists");
    send(api.partner("POST", &format!("{keys}?force=false"))).await.assert_api_error(403, "key_exists");
    for query in ["force=True", "force=1", "force", "force=true&force=true"] {
        send(api.partner("POST", &format!("{keys}?{query}"))).await.assert_invalid("force");
    }
    let second =
        send(api.partner("POST", &format!("{keys}?force=true"))).await.json()["data"]["value"].clone();
    assert_ne!(first, second);
    assert_eq!(send(current(&first)).await.status, 401);
    assert_eq!(send(current(&second)).await.id(), acme);
}
