//! Unions: by tag, by JSON type, by constants and required properties, and by trying; what fits nothing is kept.

use goldens::unions::Client;
use goldens::unions::models::{
    Assignment, AssignmentReader, AssignmentReaderWhoUser, BankPayment, Bike, Bird, Car, CardPayment,
    CashPayment, Cat, Constant, Contact, Datum, Dog, Draft, EcKey, Everything, EverythingModel,
    EverythingNested, EverythingPrice, EverythingSeveral, EverythingSeveralOrNull, Expression, Fish, Grant,
    GrantWhoUser, Keyed, Left, Not, Note, Payment, PaymentMethod, PaymentState, Pet, Plain, PlainText,
    PlainTextBase, Right, Scalars, SearchLimit, Shape, SigningKey, Ticket, Tree, Tried, Vehicle, Who,
    WhoRole,
};
use goldens::{DecodeErrorKind, Error, Patch};
use serde_json::{Value, json};
use tests::fake::Canned;

use crate::support::{answering, only_request};

fn client(url: String) -> Client {
    Client::builder().base_url(url).build().unwrap()
}

/// Reads a value and writes it again, which must change nothing.
fn there_and_back<T: serde::de::DeserializeOwned + serde::Serialize>(value: Value) -> T {
    let read: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    read
}

#[tokio::test]
async fn the_tag_decides_and_is_always_written() {
    let server = answering(Canned::json(200, &json!({"kind": "hound", "barks": true, "new": 1}))).await;
    let pet = Pet::from(Cat::new("whatever the caller thinks").lives(7));
    let answer = client(server.url()).unions().echo_pet(&pet).await.unwrap();
    assert_eq!(only_request(&server).json(), json!({"kind": "cat", "lives": 7}));
    assert_eq!(answer, Pet::Dog(Dog::new("hound", true)));

    // The tag that the schema does not describe is written all the same.
    let fish: Pet = Fish::new().depth(2.5).into();
    assert_eq!(serde_json::to_value(&fish).unwrap(), json!({"kind": "fish", "depth": 2.5}));
    assert!(matches!(there_and_back(json!({"kind": "fish", "depth": 2.5})), Pet::Fish(_)));
    // Of two tags the value says which.
    for tag in ["dog", "hound"] {
        assert!(matches!(there_and_back(json!({"kind": tag, "barks": true})), Pet::Dog(_)), "{tag}");
    }
    // A constant is a tag without a mapping.
    assert!(matches!(
        there_and_back(json!({"kind": "bird", "wings": 2})),
        Pet::Bird(Bird { wings: Some(2), .. })
    ));
}

#[test]
fn a_tag_that_nobody_knows_is_kept() {
    for value in [json!({"kind": "dragon", "fire": {"hot": true}}), json!("text"), json!([1]), json!(null)] {
        assert_eq!(there_and_back::<Pet>(value.clone()), Pet::Unknown(value));
    }
    // Without a tag the members are tried, and the tag is added.
    let pet: Pet = serde_json::from_value(json!({"depth": 1.0})).unwrap();
    assert_eq!(pet, Fish::new().depth(1.0).into());
    assert_eq!(serde_json::to_value(&pet).unwrap(), json!({"kind": "fish", "depth": 1.0}));
}

#[tokio::test]
async fn a_known_tag_whose_member_does_not_fit_is_an_error_with_a_path() {
    let body = json!({"pets": [{"kind": "dog", "barks": "loudly"}]});
    let server = answering(Canned::json(200, &body)).await;
    let error = client(server.url()).unions().echo_everything(&Everything::new()).await.unwrap_err();
    let Error::Decode(failure) = &error else { panic!("{error}") };
    assert_eq!(failure.error().kind(), DecodeErrorKind::Json);
    assert_eq!(failure.error().path(), Some("pets[0].barks"));
    let text = error.to_string();
    assert!(text.contains("boolean") && !text.contains("loudly"), "{text}");
}

#[test]
fn json_types_tell_members_apart() {
    assert_eq!(there_and_back::<Scalars>(json!("a")), Scalars::from("a".to_owned()));
    assert_eq!(
        there_and_back::<Scalars>(json!(9007199254740993_i64)),
        Scalars::Integer(9_007_199_254_740_993)
    );
    assert_eq!(there_and_back::<Scalars>(json!({"a": "x", "b": 1})), Plain::new().a("x").b(1).into());
    assert!(matches!(there_and_back(json!([{"a": "x"}, {}])), Scalars::List(list) if list.len() == 2));
    for value in [json!(true), json!(1.5), json!({"a": 1})] {
        assert_eq!(there_and_back::<Scalars>(value.clone()), Scalars::Unknown(value));
    }
}

#[test]
fn required_properties_tell_members_apart() {
    assert_eq!(there_and_back::<Keyed>(json!({"a": "xy"})), Left::new("xy").into());
    assert_eq!(there_and_back::<Keyed>(json!({"b": "x"})), Right::new("x").into());
    // A server may say more than it describes.
    assert_eq!(serde_json::from_value::<Keyed>(json!({"b": "x", "c": 1})).unwrap(), Right::new("x").into());
    // A value of both members at once is of no single one, and stays whole.
    let both = json!({"a": "xy", "b": "x"});
    assert_eq!(there_and_back::<Keyed>(both.clone()), Keyed::Unknown(both));
}

#[test]
fn constants_tell_members_apart() {
    assert!(matches!(there_and_back(json!({"type": "text", "text": "t"})), Constant::Text(_)));
    assert!(matches!(there_and_back(json!({"type": "image", "url": "u"})), Constant::Image(_)));
    assert!(matches!(there_and_back(json!({"type": "video", "url": "u"})), Constant::Unknown(_)));
}

#[test]
fn what_overlaps_is_tried_and_loses_nothing() {
    assert!(matches!(there_and_back(json!({"name": "n"})), Tried::Small(_)));
    assert!(matches!(there_and_back(json!({"name": "n", "size": 3})), Tried::Big(_)));
    assert!(matches!(there_and_back(json!({"name": 3})), Tried::Other(_)));
    assert!(matches!(there_and_back(json!({"name": true})), Tried::Unknown(_)));
    // What no member has is lost to all of them alike.
    assert!(matches!(serde_json::from_value(json!({"name": "n", "new": 1})).unwrap(), Tried::Small(_)));
}

#[test]
fn a_hostile_depth_of_overlapping_members_ends_soon() {
    let mut value = json!({"new": 1});
    for _ in 0..60 {
        value = json!({"not": value, "new": 1});
    }
    // Two members take each level; to try both at all of them would never end.
    assert_eq!(there_and_back::<Expression>(value.clone()), Expression::Unknown(value));
}

#[test]
fn unions_contain_themselves() {
    let value = json!({"not": {"not": "x"}});
    let inner = Expression::from(Not::new(Expression::from("x".to_owned())));
    assert_eq!(there_and_back::<Expression>(value), Expression::from(Not::new(inner)));
    assert!(matches!(there_and_back(json!({"not": "x", "also": {"not": "y"}})), Expression::Also(_)));
    let tree = Tree::List(vec!["a".to_owned().into(), Tree::List(Vec::new())]);
    assert_eq!(there_and_back::<Tree>(json!(["a", []])), tree);
}

#[test]
fn null_is_no_member() {
    let null: Everything = there_and_back(json!({"maybe": null, "maybe_text": null, "maybe_pet": null}));
    assert_eq!((&null.maybe, &null.maybe_text), (&Patch::Null, &Patch::Null));
    assert_eq!(null.maybe_pet, Patch::Null);
    let set: Everything = there_and_back(json!({"maybe": {"kind": "x"}, "maybe_text": "t", "maybe_pet": 3}));
    assert_eq!(set.maybe, Patch::Value(Cat::new("x")));
    assert_eq!(set.maybe_text, Patch::Value("t".to_owned()));
}

#[test]
fn several_types_are_a_union() {
    let everything: Everything = there_and_back(json!({"several": 1, "several_or_null": [true]}));
    assert_eq!(everything.several, Some(EverythingSeveral::Integer(1)));
    assert_eq!(everything.several_or_null, Patch::Value(EverythingSeveralOrNull::List(vec![true])));
    let everything: Everything = there_and_back(json!({"several": "a", "several_or_null": null}));
    assert_eq!(everything.several, Some("a".to_owned().into()));
    assert_eq!(everything.several_or_null, Patch::Null);
}

#[test]
fn texts_are_one_text_with_known_values() {
    let value = json!({"model": "large", "models": ["a", "b", "c"], "when": "soon"});
    let everything: Everything = there_and_back(value);
    assert_eq!(everything.model, Some(EverythingModel::Large));
    assert_eq!(everything.when.as_deref(), Some("soon"));
    assert_eq!(everything.models.map(|models| models.len()), Some(3));
}

#[test]
fn numbers_stay_what_they_are() {
    for (value, expected) in [
        (json!({"price": 3}), EverythingPrice::Integer(3)),
        (json!({"price": 9007199254740993_i64}), EverythingPrice::Integer(9_007_199_254_740_993)),
        (json!({"price": 0.5}), EverythingPrice::Number(0.5)),
        (json!({"price": 3.0}), EverythingPrice::Number(3.0)),
    ] {
        assert_eq!(there_and_back::<Everything>(value).price, Some(expected));
    }
}

/// `1.0` is an integer where no member takes a float, and inside a member.
#[test]
fn an_integer_may_be_written_as_a_float() {
    let read = |value| serde_json::from_value::<Everything>(value).unwrap();
    assert_eq!(read(json!({"several": 1.0})).several, Some(EverythingSeveral::Integer(1)));
    let odd = json!(9_007_199_254_740_994.0);
    assert_eq!(
        read(json!({"several": odd})).several,
        Some(EverythingSeveral::Unknown(odd)),
        "it may be rounded"
    );
    let bird = read(json!({"pets": [{"kind": "cat", "name": "x", "lives": 9.0}]}));
    assert_eq!(serde_json::to_value(&bird).unwrap()["pets"][0]["lives"], json!(9));
}

#[test]
fn what_stands_beside_the_alternatives_belongs_to_each() {
    let everything: Everything = there_and_back(json!({"shape": {"name": "n", "radius": 1.5}}));
    let Some(Shape::Circle(circle)) = everything.shape else { panic!("{everything:?}") };
    assert_eq!((circle.name.as_str(), circle.radius), ("n", 1.5));
    // Alternatives that only demand properties add no type.
    let contact: Contact = there_and_back(json!({"phone": "1"}));
    assert_eq!(contact.phone.as_deref(), Some("1"));
    // Two lists at once are any value.
    there_and_back::<Everything>(json!({"both": {"kind": "cat", "a": "x", "z": [null]}}));
}

#[test]
fn a_base_keeps_what_extends_it() {
    let value = json!({"vehicle": {"type": "Car", "doors": 4, "tows": {"type": "Bike", "wheels": 2}},
        "car": {"type": "Car", "doors": 2}});
    let everything: Everything = there_and_back(value);
    let Some(Vehicle::Car(car)) = everything.vehicle else { panic!("{everything:?}") };
    assert_eq!(car.doors, Some(4));
    assert!(matches!(car.tows.as_ref(), Some(Vehicle::Bike(_))), "{car:?}");
    let car: Vehicle = Car::new("anything").into();
    assert_eq!(serde_json::to_value(&car).unwrap(), json!({"type": "Car"}));
    assert!(matches!(there_and_back(json!({"type": "Vehicle", "wheels": 1})), Vehicle::Vehicle(_)));
    assert!(matches!(there_and_back(json!({"type": "Boat", "sails": 2})), Vehicle::Unknown(_)));
    let _: Bike = there_and_back(json!({"type": "Bike"}));
}

#[tokio::test]
async fn a_base_may_list_what_extends_it() {
    let server = answering(Canned::json(200, &json!({"method": "cash", "note": "n", "new": 1}))).await;
    let card = CardPayment::new(PaymentMethod::Gift, "42").note("n").state(PaymentState::Open);
    let answer = client(server.url()).unions().echo_payment(&card.into()).await.unwrap();
    let sent = json!({"method": "card", "number": "42", "note": "n", "state": "open"});
    assert_eq!(only_request(&server).json(), sent);
    let Payment::CashPayment(cash) = answer else { panic!("{answer:?}") };
    assert_eq!(cash, CashPayment::new(PaymentMethod::Cash).note("n"));
    // One of those that extend it is a base itself.
    let instant: Payment = there_and_back(json!({"method": "bank", "iban": "x", "seconds": 3}));
    assert!(
        matches!(&instant, Payment::BankPayment(BankPayment::InstantPayment(it)) if it.seconds == 3),
        "{instant:?}"
    );
    let slow: BankPayment = there_and_back(json!({"method": "bank", "days": 2, "state": "done"}));
    assert!(matches!(slow, BankPayment::SlowPayment(_)), "{slow:?}");
    // Without a discriminator constants decide.
    let key: SigningKey = there_and_back(json!({"kty": "EC", "x": "1", "kid": "k", "use": "sig"}));
    assert_eq!(key, EcKey::new().x("1").kid("k").r#use("sig").into());
    assert!(matches!(there_and_back(json!({"kty": "RSA", "n": "1"})), SigningKey::RsaKey(_)));
}

#[test]
fn unions_lie_in_lists_maps_and_unions() {
    let value = json!({"pets": [{"kind": "cat"}, {"kind": "dragon"}], "by_name": {"x": 1, "y": "z"}, "nested": ["a"]});
    let everything: Everything = there_and_back(value);
    assert_eq!(everything.nested, Some(EverythingNested::List(vec!["a".to_owned()])));
    let everything: Everything = there_and_back(json!({"nested": {"kind": "cat"}}));
    assert!(matches!(everything.nested, Some(EverythingNested::Pet(Pet::Cat(_)))), "{everything:?}");
}

#[tokio::test]
async fn rules_inside_members_are_checked_before_sending() {
    let server = tests::fake::Server::start().await;
    let drafts: [(Draft, &str); 2] =
        [(Left::new("x").into(), "body.a"), ("x".to_owned().into(), "at least 2 characters")];
    for (draft, expected) in drafts {
        let error = client(server.url()).unions().send_draft(&draft).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
    let pet = Pet::from(Fish::new().depth(11.0));
    let error = client(server.url()).unions().echo_pet(&pet).await.unwrap_err();
    assert!(error.to_string().contains("body.depth"), "{error}");
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn what_goes_one_way_only_is_left_out_in_members_too() {
    let server = answering(Canned::empty(204)).await;
    client(server.url()).unions().send_draft(&Note::new("n").into()).await.unwrap();
    assert_eq!(only_request(&server).json(), json!({"note": "n"}));
}

#[tokio::test]
async fn a_union_is_written_as_a_parameter() {
    let server = answering(Canned::empty(204)).await;
    client(server.url()).unions().search().limit(&SearchLimit::Integer(5)).await.unwrap();
    assert_eq!(only_request(&server).query.as_deref(), Some("limit=5"));
}

/// The list stands for itself, and together with a schema, and with each alternative of another list.
#[tokio::test]
async fn a_list_that_is_part_of_several_schemas_has_members_of_its_own_in_each() {
    let server = answering(Canned::json(200, &json!({"right": "read", "user": "ada"}))).await;
    let client = client(server.url());
    let grant = client.unions().get_grant().await.unwrap();
    assert_eq!(grant, GrantWhoUser::new("read", "ada").into());

    server.answer_next(Canned::json(200, &json!({"role": 5})));
    let assignment = AssignmentReader::from(AssignmentReaderWhoUser::new("ada")).into();
    let who = client.unions().assign(&assignment).await.unwrap();
    assert_eq!(who, WhoRole::new(5).into());
    assert_eq!(server.requests()[1].json(), json!({"type": "reader", "user": "ada"}));

    for (kind, key, value) in [("owner", "user", json!("ada")), ("reader", "role", json!(5))] {
        let read: Assignment = there_and_back(json!({"type": kind, key: value}));
        assert_eq!(matches!(read, Assignment::AssignmentReader(_)), kind == "reader", "{read:?}");
        assert!(!matches!(read, Assignment::Unknown(_)), "{read:?}");
    }
    assert!(matches!(there_and_back(json!({"user": "ada"})), Who::WhoUser(_)));
    // What the server adds to a list of values makes it no other: the constant says what it is.
    let read: Assignment = there_and_back(json!({"type": "reader", "user": "ada", "level": "new"}));
    assert!(matches!(read, Assignment::AssignmentReader(AssignmentReader::WhoUser(_))), "{read:?}");
    // An alternative by itself says less than it does there.
    let ticket = json!({"id": "1", "area": "left", "instead": {"seat": 7}});
    let grant: Grant = there_and_back(json!({"right": "sit", "user": "ada", "ticket": ticket}));
    let Grant::WhoUser(GrantWhoUser { ticket: Some(Ticket::TicketArea(area)), .. }) = grant else {
        panic!("{grant:?}")
    };
    assert_eq!(area.instead.map(|seat| seat.seat), Some(7));
}

/// What a base is called that extends another one says the mapping of that one.
#[test]
fn a_base_below_another_has_the_tag_of_the_mapping_above() {
    let remark: PlainText = there_and_back(json!({"_type": "TEXT", "text": "x"}));
    assert!(matches!(&remark, PlainText::PlainText(_)), "{remark:?}");
    let coded: PlainText = there_and_back(json!({"_type": "CODE", "text": "x", "code": 5}));
    assert!(matches!(&coded, PlainText::CodedText(_)), "{coded:?}");
    let written = serde_json::to_value(PlainText::from(PlainTextBase::new("whatever").text("y"))).unwrap();
    assert_eq!(written, json!({"_type": "TEXT", "text": "y"}));
    assert!(matches!(there_and_back(json!({"_type": "TEXT", "text": "x"})), Datum::PlainText(_)));
}
