//! Organizations, in both versions.

use serde_json::{Value, json};

use crate::api::{Api, send};

const ORGANIZATIONS: &str = "/api/organizations";
const UNKNOWN: &str = "248df4b7-aa70-47b8-a036-33ac447e668d";

fn full(name: &str) -> Value {
    json!({
        "name": name,
        "client_id": "client",
        "client_secret": "secret",
        "issuer": "https://example.com",
        "sso_domain": "example.com",
        "sso_org_id": "123456",
    })
}

fn full_shown(id: &str, name: &str) -> Value {
    json!({
        "id": id,
        "name": name,
        "issuer": "https://example.com",
        "sso_domain": "example.com",
        "sso_org_id": "123456",
    })
}

#[tokio::test]
async fn create_and_get_show_all_but_the_client() {
    let api = Api::start().await;
    let created = send(api.partner("POST", ORGANIZATIONS).json(&full("Acme"))).await;
    let expected = json!({ "data": full_shown(&created.id(), "Acme") });
    assert_eq!(created.json(), expected);
    assert_eq!(created.header("content-type"), Some("application/json"));
    let path = format!("{ORGANIZATIONS}/{}", created.id());
    assert_eq!(send(api.partner("GET", &path)).await.json(), expected);
    assert_eq!(send(api.old_partner("GET", &path)).await.json(), expected);
}

#[tokio::test]
async fn what_is_not_set_is_left_out() {
    let api = Api::start().await;
    let created =
        send(api.old_partner("POST", ORGANIZATIONS).json(&json!({ "name": "Acme", "issuer": null }))).await;
    assert_eq!(created.json(), json!({ "data": { "id": created.id(), "name": "Acme" } }));
}

#[tokio::test]
async fn list_begins_with_the_owner_organization() {
    let api = Api::start().await;
    api.organization("Zeta").await;
    api.organization("Alpha").await;
    for request in [api.partner("GET", ORGANIZATIONS), api.old_partner("GET", ORGANIZATIONS)] {
        let listed = send(request).await.json();
        let names: Vec<_> = listed["data"].as_array().unwrap().iter().map(|other| &other["name"]).collect();
        assert_eq!(names, ["Owner", "Zeta", "Alpha"]);
    }
}

#[tokio::test]
async fn names_are_unique() {
    let api = Api::start().await;
    let acme = format!("{ORGANIZATIONS}/{}", api.organization("Acme").await);
    api.organization("Other").await;
    for request in [
        api.partner("POST", ORGANIZATIONS),
        api.old_partner("POST", ORGANIZATIONS),
        api.partner("PUT", &acme),
        api.old_partner("PATCH", &acme),
    ] {
        send(request.json(&json!({ "name": "Other" }))).await.assert_api_error(409, "name_taken");
    }
    let own = json!({ "name": "Acme" });
    assert_eq!(send(api.partner("PUT", &acme).json(&own)).await.status, 200, "its own name is free to keep");
    send(api.partner("POST", ORGANIZATIONS).json(&json!({ "name": "Owner" })))
        .await
        .assert_api_error(409, "name_taken");
}

#[tokio::test]
async fn put_replaces_settings_in_full() {
    let api = Api::start().await;
    let id = send(api.partner("POST", ORGANIZATIONS).json(&full("Acme"))).await.id();
    let path = format!("{ORGANIZATIONS}/{id}");
    let put =
        send(api.partner("PUT", &path).json(&json!({ "name": "Acme 2", "sso_domain": "acme.com" }))).await;
    let expected = json!({ "data": { "id": id, "name": "Acme 2", "sso_domain": "acme.com" } });
    assert_eq!(put.json(), expected);
    assert_eq!(send(api.partner("GET", &path)).await.json(), expected);
}

#[tokio::test]
async fn patch_merges_settings() {
    let api = Api::start().await;
    let id = send(api.old_partner("POST", ORGANIZATIONS).json(&full("Acme"))).await.id();
    let path = format!("{ORGANIZATIONS}/{id}");
    let body = json!({ "name": "Acme 2", "sso_domain": "acme.com", "issuer": null });
    let patched = send(api.old_partner("PATCH", &path).json(&body)).await;
    assert_eq!(
        patched.json(),
        json!({ "data": { "id": id, "name": "Acme 2", "sso_domain": "acme.com", "sso_org_id": "123456" } })
    );
}

#[tokio::test]
async fn bodies_are_checked() {
    let api = Api::start().await;
    let one = format!("{ORGANIZATIONS}/{}", api.organization("Acme").await);
    let requests = || {
        [
            api.partner("POST", ORGANIZATIONS),
            api.old_partner("POST", ORGANIZATIONS),
            api.partner("PUT", &one),
            api.old_partner("PATCH", &one),
        ]
    };
    let cases = [
        (json!({}), "name"),
        (json!({ "name": null }), "name"),
        (json!({ "name": "" }), "name"),
        (json!({ "name": "  " }), "name"),
        (json!({ "name": 7 }), "name"),
        (json!({ "name": "A", "issuer": 7 }), "issuer"),
        (json!({ "name": "A", "client_secret": {} }), "client_secret"),
        (json!(["A"]), "body"),
    ];
    for (body, field) in cases {
        for request in requests() {
            send(request.json(&body)).await.assert_invalid(field);
        }
    }
    for request in requests() {
        let broken = request.header("Content-Type", "application/json").body("{\"name\":");
        send(broken).await.assert_invalid("body");
    }
    let listed = send(api.partner("GET", ORGANIZATIONS)).await.json();
    assert_eq!(listed["data"].as_array().unwrap().len(), 2, "a refused body changes nothing");
}

#[tokio::test]
async fn bodies_need_the_json_media_type() {
    let api = Api::start().await;
    let request = || api.partner("POST", ORGANIZATIONS).body("{\"name\":\"Acme\"}");
    send(request()).await.assert_api_error(415, "unsupported_media_type");
    send(request().header("Content-Type", "text/plain"))
        .await
        .assert_api_error(415, "unsupported_media_type");
    let parameter = request().header("Content-Type", "Application/JSON; charset=utf-8");
    assert_eq!(send(parameter).await.status, 200);
}

#[tokio::test]
async fn missing_organizations_answer_what_the_operation_documents() {
    let api = Api::start().await;
    let one = format!("{ORGANIZATIONS}/{UNKNOWN}");
    let body = json!({ "name": "A" });
    for request in [
        api.partner("GET", &one),
        api.old_partner("GET", &one),
        api.partner("DELETE", &one),
        api.old_partner("DELETE", &one),
    ] {
        send(request).await.assert_api_error(404, "not_found");
    }
    send(api.partner("PUT", &one).json(&body)).await.assert_api_error(403, "forbidden");
    send(api.old_partner("PATCH", &one).json(&body)).await.assert_api_error(403, "forbidden");

    for bad in ["acme", "248df4b7aa7047b8a03633ac447e668d", "%32" /* no segment is decoded */, ""] {
        let path = format!("{ORGANIZATIONS}/{bad}");
        send(api.partner("GET", &path)).await.assert_api_error(404, "not_found");
        send(api.partner("PUT", &path).json(&body)).await.assert_api_error(404, "not_found");
    }
}

#[tokio::test]
async fn delete_answers_nothing_and_takes_users_and_keys_along() {
    let api = Api::start().await;
    let acme = api.server.seed_organization("Acme");
    let jane = api.server.seed_user(acme, "jane@acme.com", &[]);
    api.server.seed_user_key(jane, "key-of-jane");
    let path = format!("{ORGANIZATIONS}/{acme}");

    let deleted = send(api.partner("DELETE", &path)).await;
    assert_eq!((deleted.status, deleted.text.as_str()), (200, ""));
    assert_eq!(deleted.header("content-type"), None);
    send(api.partner("GET", &path)).await.assert_api_error(404, "not_found");
    let current = api.of("2025-09-18", "GET", "/api/organization").bearer_auth("key-of-jane");
    assert_eq!(send(current).await.status, 401);
    api.organization("Acme").await;

    let other = format!("{ORGANIZATIONS}/{}", api.organization("Other").await);
    assert_eq!(send(api.old_partner("DELETE", &other)).await.status, 200);
}

#[tokio::test]
async fn the_owner_organization_stays() {
    let api = Api::start().await;
    let path = format!("{ORGANIZATIONS}/{}", api.server.owner_organization());
    send(api.partner("DELETE", &path)).await.assert_api_error(403, "owner_organization");
    send(api.old_partner("DELETE", &path)).await.assert_api_error(403, "owner_organization");
    assert_eq!(send(api.partner("GET", &path)).await.status, 200);
}
