//! Who may call what, in each version, and the three bodies of a 401.

use serde_json::json;
use tests::fake::{DEPLOYMENT_KEY, PARTNER_KEY, Server, USER_KEY};

use crate::api::{Api, NEW, OLD, send};

const ORGANIZATIONS: &str = "/api/organizations";

#[tokio::test]
async fn without_a_known_credential_401() {
    let api = Api::start().await;
    for version in [OLD, NEW] {
        let request = || api.of(version, "GET", ORGANIZATIONS);
        let two = request().bearer_auth(PARTNER_KEY).header("Authorization", "Bearer other");
        let refused = [
            request(),
            request().bearer_auth("unknown"),
            request().header("Authorization", PARTNER_KEY),
            request().header("Authorization", format!("Digest {PARTNER_KEY}")),
            request().header("Authorization", "Basic not-base64!"),
            request().basic_auth("unknown", Some("")),
            two,
        ];
        for request in refused {
            let answer = send(request).await;
            assert_eq!(answer.status, 401, "{version} {answer:?}");
        }
    }
}

#[tokio::test]
async fn body_of_401_depends_on_the_version() {
    let api = Api::start().await;
    send(api.of(NEW, "GET", ORGANIZATIONS)).await.assert_api_error(401, "unauthorized");
    assert_eq!(
        send(api.of(OLD, "GET", ORGANIZATIONS)).await.json(),
        json!({ "code": 401, "context": {}, "error": "invalid or unknown API key", "status": "Unauthorized" })
    );

    let legacy = Api::with(Server::builder().legacy_unauthorized().start().unwrap());
    for version in [OLD, NEW] {
        let answer = send(legacy.of(version, "GET", ORGANIZATIONS)).await;
        assert_eq!(answer.status, 401);
        assert_eq!(answer.json(), json!({ "error": { "message": "invalid or unknown API key" } }));
    }
}

#[tokio::test]
async fn old_version_takes_bearer_or_a_deployment_key_as_user_name() {
    let api = Api::start().await;
    let request = || api.of(OLD, "GET", ORGANIZATIONS);
    assert_eq!(send(request().bearer_auth(PARTNER_KEY)).await.status, 200);
    assert_eq!(send(request().basic_auth(DEPLOYMENT_KEY, Some(""))).await.status, 200);
    assert_eq!(send(request().header("Authorization", format!("bearer {PARTNER_KEY}"))).await.status, 200);

    let owner = api.server.owner_organization();
    assert_eq!(send(request().basic_auth(DEPLOYMENT_KEY, Some("password"))).await.status, 401);
    assert_eq!(send(request().basic_auth(PARTNER_KEY, Some(""))).await.status, 401);
    assert_eq!(send(request().basic_auth(owner, Some(PARTNER_KEY))).await.status, 401);
    assert_eq!(send(request().bearer_auth(DEPLOYMENT_KEY)).await.status, 401);
}

#[tokio::test]
async fn a_deployment_key_reaches_every_organization() {
    let api = Api::with(Server::builder().partner("second", "Second").start().unwrap());
    let deployment =
        |method: &str, path: &str| api.of(OLD, method, path).basic_auth(DEPLOYMENT_KEY, Some(""));
    let created = send(deployment("POST", ORGANIZATIONS).json(&json!({ "name": "Acme" }))).await.id();
    let listed = send(deployment("GET", ORGANIZATIONS)).await.json();
    let names: Vec<_> =
        listed["data"].as_array().unwrap().iter().map(|other| other["name"].clone()).collect();
    assert_eq!(names, ["Owner", "Acme", "Second"]);
    assert_eq!(send(api.partner("GET", &format!("{ORGANIZATIONS}/{created}"))).await.status, 200);
}

#[tokio::test]
async fn a_user_key_lists_its_own_organization_in_the_old_version_only() {
    let api = Api::start().await;
    let acme = api.organization("Acme").await;
    let own = send(api.of(OLD, "GET", ORGANIZATIONS).bearer_auth(USER_KEY)).await.json();
    assert_eq!(own["data"].as_array().unwrap().len(), 1);
    assert_eq!(own["data"][0]["name"], "Owner");

    send(api.of(NEW, "GET", ORGANIZATIONS).bearer_auth(USER_KEY)).await.assert_api_error(403, "forbidden");
    let get = api.of(OLD, "GET", &format!("{ORGANIZATIONS}/{acme}")).bearer_auth(USER_KEY);
    send(get).await.assert_api_error(403, "forbidden");
}

#[tokio::test]
async fn partner_operations_refuse_credentials_of_one_organization() {
    let api = Api::start().await;
    let owner = api.server.owner_organization();
    let user = "a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d";
    let paths = [
        ("GET", ORGANIZATIONS.to_owned()),
        ("POST", ORGANIZATIONS.to_owned()),
        ("GET", format!("{ORGANIZATIONS}/{owner}")),
        ("PUT", format!("{ORGANIZATIONS}/{owner}")),
        ("DELETE", format!("{ORGANIZATIONS}/{owner}")),
        ("GET", format!("{ORGANIZATIONS}/{owner}/users")),
        ("POST", format!("{ORGANIZATIONS}/{owner}/users")),
        ("GET", format!("{ORGANIZATIONS}/{owner}/users/{user}")),
        ("PUT", format!("{ORGANIZATIONS}/{owner}/users/{user}")),
        ("DELETE", format!("{ORGANIZATIONS}/{owner}/users/{user}")),
        ("POST", format!("{ORGANIZATIONS}/{owner}/users/{user}/keys")),
    ];
    for (method, path) in paths {
        send(api.of(NEW, method, &path).bearer_auth(USER_KEY)).await.assert_api_error(403, "forbidden");
        let basic = api.of(NEW, method, &path).basic_auth(owner, Some(PARTNER_KEY));
        send(basic).await.assert_api_error(403, "forbidden");
    }
}

#[tokio::test]
async fn organization_operations_take_a_user_key_or_a_narrowed_key_and_no_partner_key() {
    let api = Api::with(Server::builder().partner("second", "Second").start().unwrap());
    let acme = api.organization("Acme").await;
    let current = || api.of(NEW, "GET", "/api/organization");

    assert_eq!(send(current().bearer_auth(USER_KEY)).await.json()["data"]["name"], "Owner");
    for key in [PARTNER_KEY, DEPLOYMENT_KEY] {
        let answer = send(current().basic_auth(&acme, Some(key))).await;
        assert_eq!(answer.json()["data"], json!({ "id": acme, "name": "Acme" }));
    }
    for (method, path) in [
        ("GET", "/api/organization"),
        ("GET", "/api/organization/users"),
        ("POST", "/api/organization/users"),
        ("GET", "/api/organization/users/a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d"),
        ("PUT", "/api/organization/users/a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d"),
        ("DELETE", "/api/organization/users/a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d"),
    ] {
        send(api.partner(method, path)).await.assert_api_error(403, "forbidden");
    }

    send(current().basic_auth(&acme, Some("second"))).await.assert_api_error(403, "forbidden");
    assert_eq!(send(current().basic_auth(&acme, Some(USER_KEY))).await.status, 401);
    assert_eq!(send(current().basic_auth("acme", Some(PARTNER_KEY))).await.status, 401);
    assert_eq!(send(current().basic_auth(DEPLOYMENT_KEY, Some(""))).await.status, 401);
}

#[tokio::test]
async fn a_partner_does_not_reach_another_partners_organizations() {
    let api = Api::with(Server::builder().partner("second", "Second").start().unwrap());
    let acme = api.organization("Acme").await;
    let second = |method: &str, path: &str| api.of(NEW, method, path).bearer_auth("second");
    let one = format!("{ORGANIZATIONS}/{acme}");

    let listed = send(second("GET", ORGANIZATIONS)).await.json();
    assert_eq!(listed["data"].as_array().unwrap().len(), 1);
    assert_eq!(listed["data"][0]["name"], "Second");
    send(second("GET", &one)).await.assert_api_error(404, "not_found");
    send(second("DELETE", &one)).await.assert_api_error(404, "not_found");
    send(second("PUT", &one).json(&json!({ "name": "Mine" }))).await.assert_api_error(403, "forbidden");
    send(second("GET", &format!("{one}/users"))).await.assert_api_error(404, "not_found");
    // A name is unique within a partner's account only.
    assert_eq!(send(second("POST", ORGANIZATIONS).json(&json!({ "name": "Acme" }))).await.status, 200);
}

#[tokio::test]
async fn built_and_seeded_keys_work() {
    let builder =
        Server::builder().user("another-user", "Another@Example.com").deployment("another-deployment");
    let api = Api::with(builder.start().unwrap());
    let users = send(api.of(NEW, "GET", "/api/organization/users").bearer_auth("another-user")).await.json();
    assert_eq!(users["data"][1]["email"], "another@example.com");
    let deployment = api.of(OLD, "GET", ORGANIZATIONS).basic_auth("another-deployment", Some(""));
    assert_eq!(send(deployment).await.status, 200);

    let acme = api.server.seed_organization("Acme");
    let jane = api.server.seed_user(acme, "jane@acme.com", &[tests::fake::MEMBER_ROLE]);
    api.server.seed_user_key(jane, "key-of-jane");
    let current = send(api.of(NEW, "GET", "/api/organization").bearer_auth("key-of-jane")).await;
    assert_eq!(current.id(), acme.to_string());
}
