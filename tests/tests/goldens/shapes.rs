//! Models: every kind of field, enums, merged and recursive objects, through JSON and back.

use goldens::Patch;
use goldens::shapes::Client;
use goldens::shapes::models::{Answer, Everything, Nested, Shade, Tree};
use serde_json::{Value, json};
use tests::fake::Canned;

use crate::support::{answering, only_request};

fn client(url: String) -> Client {
    Client::builder().base_url(url).build().unwrap()
}

fn full() -> Value {
    json!({
        "text": "t", "count": 9007199254740993_i64, "maybe": null, "shade": "a b", "tags": ["x"], "slug": "a",
        "patch": null, "flag": false, "small": -1, "big": 18446744073709551615_u64, "ratio": 0.25,
        "id": "248df4b7-aa70-47b8-a036-33ac447e668d", "at": "2026-11-24T10:00:00Z", "day": "2026-11-24",
        "secret": "s", "anything": [1, {"a": null}], "labels": {"k": "v"}, "nested": {"code": "ab"},
        "list_of_maybe": ["a", null], "merged": {"id": "m", "extra": true},
        "open": {"known": "k", "more": 1, "even more": 2}
    })
}

#[test]
fn every_kind_of_field_survives_a_round_trip() {
    let everything: Everything = serde_json::from_value(full()).unwrap();
    assert_eq!(everything.patch, Patch::Null);
    assert_eq!(everything.shade, Shade::AB);
    assert_eq!(serde_json::to_value(&everything).unwrap(), full());
}

#[test]
fn absent_members_stay_absent() {
    let value = json!({"text": "t", "count": 1, "maybe": null, "shade": "light", "tags": ["x"]});
    let everything: Everything = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(everything.patch, Patch::Absent);
    assert_eq!(serde_json::to_value(&everything).unwrap(), value);
}

#[test]
fn a_patch_takes_a_value_or_none() {
    let value = json!({"text": "t", "count": 1, "maybe": null, "shade": "light", "tags": ["x"]});
    let everything: Everything = serde_json::from_value(value).unwrap();
    assert_eq!(everything.clone().patch("p").patch, Patch::Value("p".to_owned()));
    assert_eq!(everything.patch(None).patch, Patch::Null);
}

#[test]
fn what_is_missing_or_wrong_is_named() {
    for (value, expected) in [
        (json!({"count": 1, "maybe": null, "shade": "light", "tags": []}), "text"),
        (json!({"text": "t", "count": 1, "shade": "light", "tags": []}), "maybe"),
        (json!(["t", 1, null, "light", []]), "object"),
    ] {
        let error = serde_json::from_value::<Everything>(value).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
    let twice = r#"{"code": "ab", "code": "cd"}"#;
    assert!(serde_json::from_str::<Nested>(twice).unwrap_err().to_string().contains("code"));
}

#[test]
fn an_enum_is_open() {
    let shade: Shade = serde_json::from_value(json!("mauve")).unwrap();
    assert_eq!(shade, Shade::Unknown("mauve".to_owned()));
    assert_eq!(serde_json::to_value(&shade).unwrap(), json!("mauve"));
    for known in ["light", "dark", "", "1st", "a b", "a-b"] {
        let shade: Shade = serde_json::from_value(json!(known)).unwrap();
        assert!(!matches!(shade, Shade::Unknown(_)), "{known}");
        assert_eq!(shade.as_str(), known);
    }
}

#[test]
fn lists_that_may_be_null_and_values_that_may_be() {
    for value in [json!({}), json!({"items": null}), json!({"items": []})] {
        let answer: Answer = serde_json::from_value(value).unwrap();
        assert!(answer.items.is_empty());
    }
    let answer: Answer =
        serde_json::from_value(json!({"note": null, "pointer": 0.5, "unknown": {}})).unwrap();
    assert_eq!((answer.note, answer.pointer), (None, Some(0.5)));
}

#[test]
fn trees_are_as_deep_as_the_data() {
    let value = json!({"value": 1, "left": {"value": 2}, "children": [{"value": 3}], "branch": {"tree": {"value": 4}}});
    let tree: Tree = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(tree.left.as_ref().map(|left| left.value), Some(2));
    assert_eq!(serde_json::to_value(&tree).unwrap(), value);
}

#[tokio::test]
async fn rules_are_checked_before_sending_each_with_its_place() {
    let server = tests::fake::Server::start().await;
    let valid: Everything = serde_json::from_value(full()).unwrap();
    type Case = (&'static str, fn(&mut Everything));
    let cases: [Case; 6] = [
        ("text", |model| model.text = String::new()),
        ("text", |model| model.text = "äbcdefghijk".to_owned()),
        ("tags", |model| model.tags.clear()),
        ("slug", |model| model.slug = Some("A".to_owned())),
        ("ratio", |model| model.ratio = Some(1.5)),
        ("nested.code", |model| model.nested = Some(Nested::new("x"))),
    ];
    for (place, break_it) in cases {
        let mut model = valid.clone();
        break_it(&mut model);
        let error = client(server.url()).models_api().echo(&model).await.unwrap_err();
        assert!(error.to_string().contains(place), "{place}: {error}");
    }
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn a_valid_model_is_sent_and_read_back() {
    let server = answering(Canned::json(200, &full())).await;
    let model: Everything = serde_json::from_value(full()).unwrap();
    let echoed = client(server.url()).models_api().echo(&model).await.unwrap();
    assert_eq!(only_request(&server).json(), full());
    assert_eq!(echoed, model);
    assert!(!format!("{model:?}").contains("\"s\""), "{model:?}");
}

#[tokio::test]
async fn inline_schemas_have_names_of_their_own() {
    use goldens::shapes::models::{InlineBodyRequest, InlineBodyRequestAddress};
    let server = answering(Canned::json(200, &json!([{"name": "n"}, {}]))).await;
    let request = InlineBodyRequest::new(InlineBodyRequestAddress::default().street("High Street"));
    let names = client(server.url()).models_api().inline_body(&request).await.unwrap();
    assert_eq!(names.into_iter().map(|item| item.name).collect::<Vec<_>>(), [Some("n".to_owned()), None]);
    assert_eq!(only_request(&server).json(), json!({"address": {"street": "High Street"}}));
}
