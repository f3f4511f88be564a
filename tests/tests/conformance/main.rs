//! Every operation of the printed client against a server that validates requests by the description: prism, started by
//! `cargo xtask conformance client`, which runs this. A request that breaks the description is answered with an error.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use polytomic::{Hooks, ResponseEvent, Uuid, v2022_12_12, v2025_09_18};
use serde_json::Value;

const ID: Uuid = Uuid::from_u128(0x248df4b7_aa70_47b8_a036_33ac447e668d);

/// The operations that were answered with a success.
#[derive(Clone, Default)]
struct Successes(Arc<Mutex<BTreeSet<String>>>);

impl Hooks for Successes {
    fn on_response(&self, response: &ResponseEvent<'_>) {
        if response.status().is_success() {
            self.0.lock().unwrap().insert(response.attempt().operation().to_owned());
        }
    }
}

impl Successes {
    /// All operations of the description, and no others, were called.
    fn assert_all_of(&self, document: &str) {
        let document: Value = yaml_serde::from_str(document).unwrap();
        let paths = document["paths"].as_object().unwrap().values();
        let operations = paths.flat_map(|path| path.as_object().unwrap().values());
        let ids = operations.filter_map(|operation| operation["operationId"].as_str());
        let ids: BTreeSet<String> = ids.map(str::to_owned).collect();
        assert!(!ids.is_empty());
        assert_eq!(*self.0.lock().unwrap(), ids);
    }
}

fn address(variable: &str) -> String {
    std::env::var(variable).expect("run this with `cargo xtask conformance client`")
}

#[tokio::test]
#[ignore = "needs prism: run `cargo xtask conformance client`"]
async fn version_2025_09_18() {
    use v2025_09_18::models::*;
    let successes = Successes::default();
    let client = v2025_09_18::Client::builder()
        .base_url(address("POLYTOMIC_PRISM_2025_09_18"))
        .bearer("a-key")
        .hooks(successes.clone())
        .build()
        .unwrap();
    let organizations = client.organization();
    organizations.get_current().await.unwrap();
    organizations.list().await.unwrap();
    let full = CreateOrganizationRequest::new("Acme").issuer("https://acme.com").sso_domain("acme.com");
    organizations.create(&full).idempotency_key("a-key-of-mine").await.unwrap();
    organizations.create(&CreateOrganizationRequest::new("Acme")).await.unwrap();
    organizations.get(ID).await.unwrap();
    organizations.update(ID, &UpdateOrganizationRequest::new("Acme")).await.unwrap();
    organizations.delete(ID).await.unwrap();

    let users = client.users();
    let user = CreateUserRequest::new("jane@acme.com").role_ids([ID]);
    users.list_in_current_organization().await.unwrap();
    users.create_in_current_organization(&user).await.unwrap();
    users.get_in_current_organization(ID).await.unwrap();
    let change = UpdateUserInCurrentOrganizationRequest::new().role_ids([ID]);
    users.update_in_current_organization(ID, &change).await.unwrap();
    users.delete_in_current_organization(ID).await.unwrap();
    users.list(ID).await.unwrap();
    users.create(ID, &user).await.unwrap();
    users.get(ID, ID).await.unwrap();
    users.update(ID, ID, &UpdateUserRequest::new("jane@acme.com").role_ids([ID])).await.unwrap();
    users.delete(ID, ID).await.unwrap();
    users.create_api_key(ID, ID).force(true).await.unwrap();
    successes.assert_all_of(include_str!("../../../spec/polytomic/2025-09-18.yaml"));
}

#[tokio::test]
#[ignore = "needs prism: run `cargo xtask conformance client`"]
async fn version_2022_12_12() {
    use v2022_12_12::models::*;
    let successes = Successes::default();
    let client = v2022_12_12::Client::builder()
        .base_url(address("POLYTOMIC_PRISM_2022_12_12"))
        .deployment_key("key", "")
        .hooks(successes.clone())
        .build()
        .unwrap();
    let organizations = client.organization();
    organizations.list().await.unwrap();
    organizations.create(&CreateOrganizationRequest::new("Acme")).await.unwrap();
    organizations.get(ID).await.unwrap();
    organizations.update(ID, &UpdateOrganizationRequest::new("Acme")).await.unwrap();
    organizations.remove(ID).await.unwrap();
    successes.assert_all_of(include_str!("../../../spec/polytomic/2022-12-12.yaml"));
}
