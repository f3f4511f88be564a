//! What schemas say about plain values: formats, defaults, bounds, titles, references through other schemas and files.

use goldens::Patch;
use goldens::values::Client;
use goldens::values::models::{
    Account, AccountWrite, Bounded, Defaults, External, Numbers, Other, Part, Sample, SampleRelease, Titled,
    TitledX, TitledXY,
};
use serde_json::{Value, json};
use tests::fake::{Canned, Server};

use crate::support::{answering, only_request};

fn client(url: String) -> Client {
    Client::builder().base_url(url).build().unwrap()
}

/// Sends a sample, answers the same, and compares what travelled and what was read.
async fn echoed(value: Value) -> Sample {
    let server = answering(Canned::json(200, &value)).await;
    let sample: Sample = serde_json::from_value(value.clone()).unwrap();
    let answer = client(server.url()).values().echo_sample(&sample).await.unwrap();
    assert_eq!(only_request(&server).json(), value);
    assert_eq!(answer, sample);
    assert_eq!(serde_json::to_value(&answer).unwrap(), value);
    answer
}

#[tokio::test]
async fn a_reference_that_may_be_null_has_three_states() {
    let sample = echoed(json!({"composed": {"a": "x", "b": 1}})).await;
    assert_eq!(sample.composed, Patch::Value(Part::new().a("x").b(1)));
    assert_eq!(echoed(json!({"composed": null})).await.composed, Patch::Null);
    assert_eq!(echoed(json!({})).await.composed, Patch::Absent);
}

#[tokio::test]
async fn a_closed_object_is_a_struct_and_reads_over_what_a_server_adds() {
    assert_eq!(echoed(json!({"closed": {"a": "x"}})).await.closed.unwrap().a.as_deref(), Some("x"));
    let server = answering(Canned::json(200, &json!({"closed": {"a": "x", "new": 1}}))).await;
    let answer = client(server.url()).values().echo_sample(&Sample::new()).await.unwrap();
    assert_eq!(answer.closed.unwrap().a.as_deref(), Some("x"));
}

#[tokio::test]
async fn integers_have_the_range_of_their_format() {
    let numbers = json!({
        "int8": -128, "int16": -32768, "int32": i32::MIN, "int64": i64::MIN, "uint8": 255, "uint32": u32::MAX,
        "uint64": u64::MAX, "decimal": 0.25, "big": u64::MAX, "float": 0.5, "number": 1e300
    });
    let sample = echoed(json!({"numbers": numbers})).await;
    let numbers = sample.numbers.unwrap();
    assert_eq!(
        (numbers.int64, numbers.uint64, numbers.big),
        (Some(i64::MIN), Some(u64::MAX), Some(u64::MAX))
    );
    for value in [json!({"int32": 2_147_483_648_u64}), json!({"uint32": -1}), json!({"int64": 1.5})] {
        assert!(serde_json::from_value::<Numbers>(value.clone()).is_err(), "{value}");
    }
}

#[tokio::test]
async fn no_digit_of_a_number_is_lost() {
    let text = r#"{"numbers": {"float": 51.248178375505404, "number": 0.1234567890123456}}"#;
    let server = answering(Canned::text(200, "application/json", text)).await;
    let numbers = client(server.url()).values().echo_sample(&Sample::new()).await.unwrap().numbers.unwrap();
    let printed = serde_json::to_string(&numbers).unwrap();
    assert_eq!(printed, r#"{"float":51.248178375505404,"number":0.1234567890123456}"#);
}

#[tokio::test]
async fn defaults_are_the_servers_and_never_sent() {
    let sample = echoed(json!({"defaults": {}})).await;
    assert_eq!(sample.defaults, Some(Defaults::new()));
    let all =
        json!({"boolean": false, "text": "y", "integer": 6, "choice": "a", "list": [], "object": {"k": "w"}});
    echoed(json!({"defaults": all})).await;
}

#[tokio::test]
async fn properties_of_one_direction_are_in_its_type_only() {
    let server = answering(Canned::json(200, &json!({"id": "a1", "name": "n"}))).await;
    let account = AccountWrite::new("s").name("n");
    let answer = client(server.url()).values().create_account(&account).await.unwrap();
    assert_eq!(only_request(&server).json(), json!({"secret": "s", "name": "n"}));
    assert_eq!(answer, Account::new("a1").name("n"));
}

#[tokio::test]
async fn bounds_are_checked_before_sending() {
    let labels = |count: usize| (0..count).map(|index| (index.to_string(), String::new())).collect();
    let bounded = json!({"list": ["a", "b"], "text": "abc", "number": 8, "labels": {"k": "v"}});
    echoed(json!({"bounded": bounded})).await;
    let server = Server::start().await;
    for (bounded, place) in [
        (Bounded::new().list(["a", "a"]), "list"),
        (Bounded::new().list(Vec::<String>::new()), "list"),
        (Bounded::new().list(["a", "b", "c", "d"]), "list"),
        (Bounded::new().text(""), "text"),
        (Bounded::new().text("abcdef"), "text"),
        (Bounded::new().text("ABC"), "text"),
        (Bounded::new().number(0), "number"),
        (Bounded::new().number(9), "number"),
        (Bounded::new().number(3), "number"),
        (Bounded::new().labels(labels(0)), "labels"),
        (Bounded::new().labels(labels(3)), "labels"),
    ] {
        let sample = Sample::new().bounded(bounded);
        let error = client(server.url()).values().echo_sample(&sample).await.unwrap_err().to_string();
        assert!(error.contains(&format!("body.bounded.{place}")), "{error}");
    }
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn a_reference_may_lead_to_another_file() {
    let sample = echoed(json!({"external": {"other": {"n": 7}}})).await;
    assert_eq!(sample.external, Some(External::new().other(Other::new().n(7))));
}

#[tokio::test]
async fn titles_do_not_name_types() {
    let sample = echoed(json!({"titled": {"x": {"y": {"z": "deep"}}}})).await;
    assert_eq!(sample.titled, Some(Titled::new().x(TitledX::new().y(TitledXY::new().z("deep")))));
}

#[allow(deprecated)]
#[tokio::test]
async fn what_is_deprecated_still_travels() {
    let value = json!({"old": "o", "new": "n"});
    let server = answering(Canned::json(200, &value)).await;
    let old: goldens::values::models::Old = serde_json::from_value(value.clone()).unwrap();
    let answer = client(server.url()).values().echo_old(&old).await.unwrap();
    assert_eq!(only_request(&server).json(), value);
    assert_eq!((answer.old.as_deref(), answer.new_.as_deref()), (Some("o"), Some("n")));
}

#[tokio::test]
async fn documentation_of_any_text_does_no_harm() {
    echoed(json!({"hazard": {"x": "*/ \" # \\"}})).await;
}

#[tokio::test]
async fn a_chain_of_references_is_the_type_at_its_end() {
    let sample = echoed(json!({"alias": {"a": "x", "b": 2}})).await;
    assert_eq!(sample.alias, Some(Part::new().a("x").b(2)));
}

#[tokio::test]
async fn texts_of_every_format_travel_as_they_are() {
    let formats = json!({
        "date": "2024-02-29", "date-time": "2024-02-29T12:00:00Z", "time": "12:00:00Z", "duration": "P1D",
        "uuid": "248df4b7-aa70-47b8-a036-33ac447e668d", "uri": "https://a.example/?b", "ipv4": "127.0.0.1",
        "ipv6": "::1", "byte": "aGk=", "binary": "raw", "password": "p", "email": "a@b.example", "weird": "?"
    });
    echoed(json!({"formats": formats})).await;
}

#[tokio::test]
async fn what_is_left_to_the_server_is_sent() {
    echoed(json!({"limited": {}})).await;
    echoed(json!({"limited": {"a": "x"}})).await;
}

#[tokio::test]
async fn schemas_that_say_nothing_keep_everything() {
    for value in [
        json!({"any": null, "free": {}, "list": []}),
        json!({"any": {"a": [1]}, "free": {"b": null}, "list": [null, 1, "x", {}]}),
        json!({}),
    ] {
        echoed(json!({"loose": value})).await;
    }
}

#[tokio::test]
async fn numbers_in_an_enum_of_texts_keep_their_spelling() {
    for text in ["1.1", "1.10", "0x10"] {
        let release = echoed(json!({"release": text})).await.release.unwrap();
        assert!(!matches!(release, SampleRelease::Unknown(_)), "{text}");
        assert_eq!(release.as_str(), text);
    }
}

#[tokio::test]
async fn a_body_may_be_a_list() {
    let value = json!([{"a": "x", "b": 1}, {}]);
    let server = answering(Canned::json(200, &value)).await;
    let parts = [Part::new().a("x").b(1), Part::new()];
    let answer = client(server.url()).values().echo_parts(&parts).await.unwrap();
    assert_eq!(only_request(&server).json(), value);
    assert_eq!(answer, parts);
}
