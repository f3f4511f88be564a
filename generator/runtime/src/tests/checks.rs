//! Rules that are checked before anything is sent.

use std::collections::BTreeMap;

use super::fake::{Script, Step};
use super::printed::*;
use crate::runtime::{Error, Measured, Patch, Rule, Secret};
use crate::runtime::{NoError, Validate, decode};

fn broken(rule: Rule, value: &(impl Measured + ?Sized)) -> bool {
    rule.broken_by(value).is_some()
}

#[test]
fn lengths_count_unicode_scalar_values() {
    assert!(!broken(Rule::MaxLength(2), "é🦀"));
    assert!(broken(Rule::MaxLength(1), "é🦀"));
    assert!(broken(Rule::MaxLength(1), "e\u{301}"), "two scalar values although one letter");
    assert!(broken(Rule::MinLength(3), "é🦀"));
    assert!(!broken(Rule::MinLength(0), ""));
    assert!(broken(Rule::MinLength(9), &Secret::new("12345678")));
}

#[test]
fn patterns_match_anywhere_and_unknown_ones_are_left_to_the_server() {
    assert!(!broken(Rule::Pattern("b+"), "abbc"));
    assert!(broken(Rule::Pattern("^b+$"), "abbc"));
    assert!(!broken(Rule::Pattern("^b+$"), "b"), "the second use comes from the cache");
    assert!(!broken(Rule::Pattern("(?=x)"), "y"), "look-ahead is not known here");
}

#[test]
fn numbers_keep_their_bounds() {
    assert!(!broken(Rule::Minimum(1.0), &1) && broken(Rule::Minimum(1.0), &0));
    assert!(broken(Rule::ExclusiveMinimum(1.0), &1) && !broken(Rule::ExclusiveMinimum(1.0), &2u8));
    assert!(!broken(Rule::Maximum(1.5), &1.5) && broken(Rule::Maximum(1.5), &1.6));
    assert!(broken(Rule::ExclusiveMaximum(1.5), &1.5) && !broken(Rule::ExclusiveMaximum(1.5), &-2i64));
    assert!(broken(Rule::Minimum(0.0), &f64::NAN), "what can't be compared breaks the rule");
}

#[test]
fn multiples_may_be_decimal() {
    for (number, step, multiple) in
        [(0.3, 0.1, true), (19.99, 0.01, true), (19.995, 0.01, false), (7.0, 2.0, false), (-8.0, 2.0, true)]
    {
        assert_eq!(!broken(Rule::MultipleOf(step), &number), multiple, "{number} of {step}");
    }
}

#[test]
fn lists_and_maps_keep_their_sizes() {
    let list = vec!["a", "b", "a"];
    assert!(!broken(Rule::MinItems(3), &list) && broken(Rule::MinItems(4), &list));
    assert!(!broken(Rule::MaxItems(3), &list) && broken(Rule::MaxItems(2), &list));
    assert!(broken(Rule::UniqueItems, &list) && !broken(Rule::UniqueItems, &vec![1, 2]));
    let map = BTreeMap::from([("a".to_owned(), 1)]);
    assert!(broken(Rule::MinProperties(2), &map) && broken(Rule::MaxProperties(0), &map));
}

#[test]
fn a_value_that_is_not_there_breaks_nothing() {
    assert!(!broken(Rule::MinLength(1), &None::<String>));
    assert!(broken(Rule::MinLength(1), &Some(String::new())));
    assert!(!broken(Rule::MinLength(1), &Patch::<String>::Null));
    assert!(broken(Rule::UniqueItems, &Patch::Value(vec![1, 1])));
}

/// The place and reason of the error, after making sure that nothing was sent.
async fn refusal(tree: &(impl Validate + serde::Serialize)) -> Option<(String, String)> {
    let script = Script::new([Step::json(200, "{}")]);
    let call = script.client().call_for::<(), NoError>(&POST, decode::empty);
    match call.checked_json("application/json", tree).await {
        Err(Error::InvalidArgument(refused)) => {
            assert_eq!(script.hits(), 0, "nothing may be sent");
            Some((refused.argument().to_owned(), refused.reason().to_owned()))
        }
        Ok(()) => None,
        Err(other) => panic!("{other}"),
    }
}

#[tokio::test]
async fn the_path_of_a_nested_field_is_named() {
    let long = || Tree { name: Some("long name".into()), ..Tree::default() };
    let reason = "must have at most 3 characters";
    for (tree, place) in [
        (long(), "body.name"),
        (Tree { child: Some(Box::new(long())), ..Tree::default() }, "body.child.name"),
        (Tree { children: Some(vec![Tree::default(), long()]), ..Tree::default() }, "body.children[1].name"),
        (
            Tree { named: Some(BTreeMap::from([("k".to_owned(), long())])), ..Tree::default() },
            "body.named[\"k\"].name",
        ),
    ] {
        assert_eq!(refusal(&tree).await, Some((place.to_owned(), reason.to_owned())));
    }
    let many = Tree { children: Some(vec![Tree::default(); 3]), ..Tree::default() };
    assert_eq!(refusal(&many).await.unwrap().1, "must have at most 2 elements");
    assert_eq!(refusal(&Tree::default()).await, None);
}

#[tokio::test]
async fn exclusive_fields_are_not_sent_together() {
    #[allow(deprecated)]
    let both = CreateUserRequest::new("e").role("r").role_ids(["i".to_owned()]);
    let (place, reason) = refusal(&both).await.unwrap();
    assert_eq!((place.as_str(), reason.as_str()), ("body", "must not set role and role_ids together"));
    assert_eq!(refusal(&CreateUserRequest::new("e").role_ids(["i".to_owned()])).await, None);
}

#[tokio::test]
async fn each_group_of_exclusive_fields_is_checked() {
    let mut value = Awkward { keys: Some(1), map: Some(1), ..Awkward::default() };
    assert_eq!(refusal(&value).await, None);
    value.nested = Some(1);
    assert_eq!(refusal(&value).await.unwrap().1, "must not set keys and nested together");
}

#[tokio::test]
async fn a_parameter_with_rules_is_named() {
    let script = Script::new([Step::json(200, "{}")]);
    let call = script.client().users().create("o", &CreateUserRequest::new("e")).idempotency_key("short");
    let error = call.await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "createUser: header parameter `Idempotency-Key` must have at least 8 characters"
    );
    assert_eq!(script.hits(), 0);
}
