//! What JSON Schema can say beside objects, lists and texts: other enums, constants, composition, keywords of 3.1.

use goldens::Patch;
use goldens::schemas::Client;
use goldens::schemas::models::{
    Composed, ComposedDetails, ComposedListItem, ComposedStatus, Event, EventKind, EventVersion, Kept, Level,
    Mode, NamedOwner, Origin, OriginKind, State, Thing, ThingMaybe, ThingOdd, ThingUntyped,
};
use serde_json::{Value, json};
use tests::fake::Canned;

use crate::support::{answering, only_request};

fn client(url: String) -> Client {
    Client::builder().base_url(url).build().unwrap()
}

/// Reads a value as a model and writes it again.
macro_rules! through {
    ($model:ty, $value:expr) => {
        serde_json::to_value(serde_json::from_value::<$model>($value.clone()).unwrap()).unwrap()
    };
}

fn thing() -> Value {
    json!({
        "level": -1, "mode": 1, "maybe": null, "ratio": 0.5, "yes": true, "mixed": {"b": 2}, "untyped": "red",
        "untyped_numbers": 2, "odd": "a_b", "words": "on", "rows": [1]
    })
}

#[tokio::test]
async fn integers_booleans_and_mixed_enums_travel_as_they_are() {
    let server = answering(Canned::json(200, &thing())).await;
    let thing_sent: Thing = serde_json::from_value(thing()).unwrap();
    let call = client(server.url()).schemas().echo_thing(&thing_sent);
    let answer = call.level(Level::Minus1).sizes(&[1.into(), 7.into()]).await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.json(), thing());
    assert_eq!(request.target(), "/things?level=-1&sizes=1&sizes=7");
    assert_eq!(answer, thing_sent);
    assert_eq!((answer.level, answer.mode), (Some(Level::Minus1), Some(Mode::Major)));
}

#[test]
fn an_integer_enum_is_open() {
    for number in [-1, 0, 1, 9_007_199_254_740_993_i64, 42, i64::MIN] {
        let level: Level = serde_json::from_value(json!(number)).unwrap();
        assert_eq!((level.as_i64(), serde_json::to_value(level).unwrap()), (number, json!(number)));
        assert_eq!(matches!(level, Level::Unknown(_)), number == 42 || number == i64::MIN);
    }
    assert!(serde_json::from_value::<Level>(json!("1")).is_err());
}

#[test]
fn null_among_the_values_makes_the_enum_nullable() {
    let thing = Thing::new().maybe(ThingMaybe::N1).untyped(None);
    assert_eq!(serde_json::to_value(&thing).unwrap(), json!({"maybe": 1, "untyped": null}));
    let thing: Thing = serde_json::from_value(json!({"maybe": null, "untyped": "green"})).unwrap();
    assert_eq!((thing.maybe, thing.untyped), (Patch::Null, Patch::Value(ThingUntyped::Green)));
}

#[test]
fn null_is_a_value_of_any_type() {
    for value in [json!({"mixed": null}), json!({"mixed": "a"}), json!({})] {
        assert_eq!(through!(Thing, value), value);
    }
}

#[test]
fn values_that_differ_by_punctuation_have_variants_of_their_own() {
    for text in ["a-b", "a_b", "A b", "1", "-1", ""] {
        let odd: ThingOdd = serde_json::from_value(json!(text)).unwrap();
        assert!(!matches!(odd, ThingOdd::Unknown(_)), "{text}");
        assert_eq!(odd.as_str(), text);
    }
}

#[tokio::test]
async fn constants_are_sent_and_not_asked_for() {
    let expected = json!({
        "kind": "created", "version": 2, "final": true, "id": "e1", "origin": {"kind": "origin", "name": "n"}
    });
    let server = answering(Canned::json(200, &expected)).await;
    let event = Event::new("e1").origin(Origin::default().name("n"));
    assert_eq!(
        (&event.kind, event.version, event.hint.as_ref()),
        (&EventKind::Created, EventVersion::N2, None)
    );
    let answer = client(server.url()).schemas().send_event(&event).await.unwrap();
    assert_eq!(only_request(&server).json(), expected);
    assert_eq!(answer, event);
}

#[test]
fn another_value_than_the_constant_is_read_and_kept() {
    let value = json!({"kind": "changed", "version": 3, "final": false, "id": "e1"});
    assert_eq!(through!(Event, value), value);
    assert!(serde_json::from_value::<Event>(json!({"id": "e1"})).is_err());
    assert_eq!(Origin::new().kind, OriginKind::Origin);
}

#[tokio::test]
async fn members_of_all_of_narrow_each_other() {
    let expected = json!({
        "id": "c", "number": 3, "state": "open", "status": "b", "details": {"code": "x", "text": "t"},
        "list": [{"one": "1", "two": 2}], "owner": {"name": "n", "title": "t"}, "parent": {"id": "p"},
        "labels": {"k": "v"}
    });
    let server = answering(Canned::json(200, &expected)).await;
    let composed = Composed::new("c")
        .number(3)
        .state(State::Open)
        .status(ComposedStatus::B)
        .details(ComposedDetails::new("t").code("x"))
        .list([ComposedListItem::new().one("1").two(2)])
        .owner(NamedOwner::new().name("n").title("t"))
        .parent(Composed::new("p"))
        .labels([("k".to_owned(), "v".to_owned())].into());
    let answer = client(server.url()).schemas().echo_composed(&composed).await.unwrap();
    assert_eq!(only_request(&server).json(), expected);
    assert_eq!(answer, composed);
}

fn kept() -> Value {
    json!({
        "marks": {"x-a": "s", "other": 5}, "strict": {"x-a": 1}, "anything": [1], "nothing": null,
        "depends": {"kind": "card", "number": "4111"}, "text": "t", "encoded": "aGk=", "picture": "raw",
        "above": 0.5, "documented": {"name": "n"}, "whole": {"n": 7}, "tuple": ["a", 1], "undeclared": {"a": 1}
    })
}

#[tokio::test]
async fn what_later_keywords_allow_is_kept() {
    let server = answering(Canned::json(200, &kept())).await;
    let sent: Kept = serde_json::from_value(kept()).unwrap();
    let answer = client(server.url()).schemas().echo_kept(&sent).await.unwrap();
    assert_eq!(only_request(&server).json(), kept());
    assert_eq!(answer, sent);
    assert_eq!(sent.strict.unwrap()["x-a"], 1);
}

#[tokio::test]
async fn an_exclusive_bound_is_checked_before_sending() {
    let server = tests::fake::Server::start().await;
    let error = client(server.url()).schemas().echo_kept(&Kept::new().above(0.0)).await.unwrap_err();
    assert!(error.to_string().contains("above"), "{error}");
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn a_list_of_itself_and_any_value_are_read() {
    let value = json!([[], [[]], [[[]]]]);
    let server = answering(Canned::json(200, &value)).await;
    let list = client(server.url()).schemas().get_list().await.unwrap();
    assert_eq!(serde_json::to_value(list).unwrap(), value);
    for value in [json!(null), json!(7), json!({"a": [null]})] {
        let server = answering(Canned::json(200, &value)).await;
        assert_eq!(client(server.url()).schemas().get_any().await.unwrap(), value);
    }
}
