//! Lists in which each item has a type of its own.

use goldens::tuples::Client;
use goldens::tuples::models::{
    A, Drawing, DrawingEntryWrite, DrawingMaybe, DrawingWrite, Items, OwnerWrite, Point, Range, Tree,
};
use serde_json::{Value, json};
use tests::fake::{Canned, Server};

use crate::support::{answering, only_request};

fn client(url: String) -> Client {
    Client::builder().base_url(url).build().unwrap()
}

#[tokio::test]
async fn tuples_are_lists_of_exactly_their_items() {
    let sent = json!({
        "path": [[1.5, "north"], [0.0, ""]], "entry": ["k", {"name": "n"}], "maybe": [null, {"a": 1}],
        "tree": ["root", ["leaf", null]], "shorter": ["a"], "longer": ["a", 1, null]
    });
    let mut answered = sent.clone();
    answered["entry"][1] = json!({"id": "o1", "name": "n"});
    let server = answering(Canned::json(200, &answered)).await;
    let drawing = DrawingWrite::new()
        .path([Point(1.5, "north".to_owned()), Point(0.0, String::new())])
        .entry(DrawingEntryWrite("k".to_owned(), OwnerWrite::new().name("n")))
        .maybe(DrawingMaybe(None, json!({"a": 1})))
        .tree(Tree("root".to_owned(), Some(Box::new(Tree("leaf".to_owned(), None)))))
        .shorter([json!("a")])
        .longer([json!("a"), json!(1), Value::Null]);
    let call = client(server.url()).tuples().echo_drawing(&drawing);
    let answer = call.range(&Range(1, 9)).await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.json(), sent);
    assert_eq!(request.target(), "/drawings?range=1&range=9");
    assert_eq!(serde_json::to_value(&answer).unwrap(), answered);
    assert_eq!(answer.entry.unwrap().1.id, "o1");
}

#[test]
fn tuples_may_be_named_like_what_reads_them() {
    let value = json!(["x", [1, "y"]]);
    let a: A = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(a, A("x".to_owned(), Items(1, "y".to_owned())));
    assert_eq!(serde_json::to_value(&a).unwrap(), value);
}

#[test]
fn fewer_or_more_items_are_no_tuple() {
    for (value, expected) in [
        (json!([]), "invalid length 0"),
        (json!([1.5]), "invalid length 1"),
        (json!([1.5, "a", null]), "invalid length 3"),
        (json!(["a", 1.5]), "invalid type"),
        (json!({"0": 1.5, "1": "a"}), "an array of 2"),
    ] {
        let error = serde_json::from_value::<Point>(value).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
    let maybe: Drawing = serde_json::from_value(json!({"maybe": null})).unwrap();
    assert_eq!(maybe.maybe, None);
}

#[tokio::test]
async fn the_body_itself_may_be_a_tuple() {
    let server = answering(Canned::json(200, &json!([2, "b"]))).await;
    let answer = client(server.url()).tuples().move_point(&Point(1.0, "a".to_owned())).await.unwrap();
    assert_eq!(only_request(&server).json(), json!([1.0, "a"]));
    assert_eq!(answer, Point(2.0, "b".to_owned()));
}

#[tokio::test]
async fn rules_of_items_are_checked_before_sending() {
    let server = Server::start().await;
    let entry = |key: &str, name: &str| DrawingEntryWrite(key.to_owned(), OwnerWrite::new().name(name));
    for (drawing, place) in [
        (DrawingWrite::new().entry(entry("", "n")), "body.entry.0"),
        (DrawingWrite::new().entry(entry("k", "")), "body.entry.1.name"),
        (DrawingWrite::new().shorter([json!("a"), json!(1), json!(2)]), "body.shorter"),
        (DrawingWrite::new().longer(Vec::new()), "body.longer"),
    ] {
        let error = client(server.url()).tuples().echo_drawing(&drawing).await.unwrap_err().to_string();
        assert!(error.contains(place), "{error}");
    }
    assert_eq!(server.requests().len(), 0);
}
