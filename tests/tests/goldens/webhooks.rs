//! A document of webhooks only: types to decode what the server sends.

use goldens::webhooks::models::{Beside, LostPetWebhook, Pet};
use serde_json::{from_value, json, to_value};

#[test]
fn bodies_of_webhooks_are_types() {
    let sent = json!({"name": "Rex", "owner": {"id": 7}, "new": true});
    let pet: Pet = from_value(sent).unwrap();
    assert_eq!(pet.owner.as_ref().and_then(|owner| owner.id), Some(7));
    assert_eq!(to_value(&pet).unwrap(), json!({"name": "Rex", "owner": {"id": 7}}));
    let lost: LostPetWebhook = from_value(json!({"since": "today"})).unwrap();
    assert_eq!(lost.since, "today");
}

#[test]
fn a_document_without_operations_has_all_its_schemas() {
    let beside: Beside = from_value(json!({"kind": "x"})).unwrap();
    assert_eq!(to_value(&beside).unwrap(), json!({"kind": "x"}));
}
