//! Names that Rust has other plans with: keywords, the prelude's types, symbols. That they compile is half of the test.

use goldens::names::Client;
use goldens::names::models::{
    Keywords, Letters, Option as OptionModel, Result as ResultModel, String as StringModel,
};
use serde_json::json;
use tests::fake::Canned;

use crate::support::{answering, only_request};

#[test]
fn odd_properties_keep_their_wire_names() {
    let value = json!({
        "type": "t", "self": "s", "Self": "S", "async": true, "crate": "c", "new": "n", "": "empty", "1st": "first",
        "@id": "id", "a-b": "ab", "a.b": "dot", "+1": "plus", "-1": "minus", "$ref_": "reference", "ünï": "accents", "🦀": "crab", "uuid": {"id": "248df4b7-aa70-47b8-a036-33ac447e668d", "secret": {"patch": "p"}}
    });
    let keywords: Keywords = serde_json::from_value(value.clone()).unwrap();
    assert_eq!((keywords.r#type.as_str(), keywords.r#async), ("t", true));
    assert_eq!(serde_json::to_value(&keywords).unwrap(), value);
}

#[test]
fn models_named_like_the_prelude() {
    let value = json!({"value": {"text": "x", "vec": {"box": [{"some": null}]}}, "result": "Err"});
    let option: OptionModel = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(option.result, Some(ResultModel::Err));
    assert_eq!(serde_json::to_value(&option).unwrap(), value);
    let _ = StringModel::default().text("x");
}

#[test]
fn models_named_like_generic_parameters() {
    let value = json!({
        "own": "a",
        "next": {"own": "b", "next": {"own": "d", "all": []}, "all": [{"own": "e", "all": []}]},
        "all": [],
    });
    let value = json!({"a": value, "m": {"own": "m", "next": {"own": "s", "all": []}, "all": []}, "row": "S", "choice": [{"own": "s", "all": []}]});
    let letters: Letters = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(letters.a.next.as_ref().map(|b| b.own.as_str()), Some("b"));
    assert_eq!(serde_json::to_value(&letters).unwrap(), value);
}

#[test]
fn a_known_value_called_unknown_is_known() {
    let value: ResultModel = serde_json::from_value(json!("Unknown")).unwrap();
    assert_eq!(value.as_str(), "Unknown");
    let other: ResultModel = serde_json::from_value(json!("else")).unwrap();
    assert_ne!(value, other);
}

#[tokio::test]
async fn operations_and_parameters_with_keywords() {
    let server = answering(Canned::json(200, &json!({"value": {}}))).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    client.type_().r#fn("t").self_("s").response_parameter("r").await.unwrap();
    assert_eq!(only_request(&server).target(), "/self/t?self=s&response=r");
}
