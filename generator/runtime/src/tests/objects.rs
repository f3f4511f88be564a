//! `model!`: what is made, what is read, what is refused, what is written.

use std::collections::BTreeMap;

use serde::de::value::MapDeserializer;
use serde_json::{Value, json};

use super::printed::*;
use crate::runtime::{Patch, Row, read_rows, rows};

fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

fn kinds() -> Kinds {
    Kinds {
        r#type: "t".into(),
        optional: None,
        nullable: None,
        patch: Patch::Absent,
        list: Vec::new(),
        extra: BTreeMap::new(),
    }
}

#[test]
fn a_whole_object_is_read_in_any_order() {
    let text = r#"{"nullable":"n","list":[1,2],"x":{"y":1},"patch":"p","type":"t","optional":7}"#;
    let expected = Kinds {
        r#type: "t".into(),
        optional: Some(7),
        nullable: Some("n".into()),
        patch: Patch::Value("p".into()),
        list: vec![1, 2],
        extra: BTreeMap::from([("x".to_owned(), json!({"y": 1}))]),
    };
    assert_eq!(read(text), Ok(expected));
}

#[test]
fn absent_and_null_mean_what_the_kind_says() {
    assert_eq!(read(r#"{"type":"t","nullable":null}"#), Ok(kinds()));
    let nulls = r#"{"type":"t","nullable":null,"optional":null,"list":null,"patch":null}"#;
    assert_eq!(read(nulls), Ok(Kinds { patch: Patch::Null, ..kinds() }));
}

#[test]
fn a_missing_required_member_is_named() {
    let error = read::<Kinds>(r#"{"nullable":null}"#).unwrap_err();
    assert!(error.contains("missing field `type`"), "{error}");
    let error = read::<Kinds>(r#"{"type":"t"}"#).unwrap_err();
    assert!(error.contains("missing field `nullable`"), "{error}");
}

#[test]
fn null_is_no_value_of_a_required_member() {
    assert!(read::<Kinds>(r#"{"type":null,"nullable":null}"#).is_err());
}

#[test]
fn a_known_member_that_stands_twice_is_an_error() {
    let error = read::<User>(r#"{"id":"a","number":1,"id":"b"}"#).unwrap_err();
    assert!(error.contains("duplicate field `id`"), "{error}");
    let error = read::<ApiError>(r#"{"key":null,"key":"b"}"#).unwrap_err();
    assert!(error.contains("duplicate field `key`"), "{error}");
    let error = read::<Kinds>(r#"{"type":"t","nullable":null,"x":1,"x":2}"#).unwrap_err();
    assert!(error.contains("duplicate field"), "{error}");
}

#[test]
fn an_array_is_no_object() {
    for text in [r#"["a",1]"#, r#"["a",1,null]"#, "[]", "\"a\"", "1", "null", "true"] {
        assert!(read::<User>(text).is_err(), "{text}");
    }
    assert!(read::<ApiError>("[]").is_err(), "all members optional");
    assert!(read::<UserEnvelope>(r#"{"data":["a",1]}"#).is_err(), "inside another object");
}

#[test]
fn unknown_members_are_skipped_where_nothing_keeps_them() {
    let user: User = read(r#"{"x":[{"id":1}],"id":"a","y":{"number":"no"},"number":4}"#).unwrap();
    assert_eq!(user, User { id: "a".into(), number: 4, role: None });
}

#[test]
fn an_object_may_have_no_members_of_its_own() {
    assert_eq!(read::<Nothing>(r#"{"x":1}"#), Ok(Nothing::new()));
    assert!(read::<Nothing>("[]").is_err());
    assert_eq!(serde_json::to_string(&Nothing::default()).unwrap(), "{}");
}

#[test]
fn what_has_no_value_is_not_written_and_null_is() {
    let written = serde_json::to_string(&kinds()).unwrap();
    assert_eq!(written, r#"{"type":"t","nullable":null,"list":[]}"#);
    let full = Kinds {
        optional: Some(1),
        nullable: Some("n".into()),
        patch: Patch::Null,
        list: vec![3],
        extra: BTreeMap::from([("z".to_owned(), Value::Bool(true))]),
        ..kinds()
    };
    let written = serde_json::to_string(&full).unwrap();
    assert_eq!(written, r#"{"type":"t","optional":1,"nullable":"n","patch":null,"list":[3],"z":true}"#);
}

#[test]
fn what_was_written_reads_back() {
    let value = Kinds {
        optional: Some(i64::MIN),
        patch: Patch::Value(String::new()),
        list: vec![0, 255],
        extra: BTreeMap::from([("é".to_owned(), json!([1, null]))]),
        ..kinds()
    };
    assert_eq!(read(&serde_json::to_string(&value).unwrap()), Ok(value));
}

#[test]
fn numbers_are_never_wrapped_or_rounded() {
    for number in ["4294967296", "-1", "1.0", "1e2", "\"1\"", "99999999999999999999999"] {
        assert!(read::<User>(&format!(r#"{{"id":"a","number":{number}}}"#)).is_err(), "{number}");
    }
    assert_eq!(read::<User>(r#"{"id":"a","number":4294967295}"#).unwrap().number, u32::MAX);
}

#[test]
fn deep_nesting_is_an_error_and_no_overflow() {
    for depth in [200, 100_000] {
        let text = r#"{"child":"#.repeat(depth);
        assert!(read::<Tree>(&text).unwrap_err().contains("recursion limit"), "{depth}");
        let skipped = format!("{{\"unknown\":{}", "[".repeat(depth));
        assert!(read::<Tree>(&skipped).is_err(), "{depth}");
    }
}

#[test]
fn members_are_found_wherever_they_stand() {
    let names = ["map", "key", "keys", "index", "checker", "nested"];
    // Every rotation, forwards and backwards, with a member in between that no field has.
    for start in 0..names.len() {
        for backwards in [false, true] {
            let mut order: Vec<usize> = (0..names.len()).map(|at| (at + start) % names.len()).collect();
            if backwards {
                order.reverse();
            }
            let members: Vec<String> =
                order.iter().map(|at| format!(r#""{}":{at},"x{at}":9"#, names[*at])).collect();
            let value: Awkward = read(&format!("{{{}}}", members.join(","))).unwrap();
            let found = [value.map, value.key, value.keys, value.index, value.checker, value.nested];
            assert_eq!(found, [0, 1, 2, 3, 4, 5].map(Some));
            assert_eq!(value.extra.len(), names.len());
        }
    }
}

#[test]
fn a_member_that_stands_twice_is_found_in_a_large_object_too() {
    let names: Vec<&'static str> = (0..130).map(|at| &*format!("member {at}").leak()).collect();
    let names: &'static [&'static str] = names.leak();
    for twice in [0, 1, 63, 64, 65, 127, 128, 129] {
        let members = names.iter().chain([&names[twice]]).map(|name| (*name, 1_u8));
        let map = MapDeserializer::<_, serde::de::value::Error>::new(members);
        let mut slots: Vec<_> = names.iter().map(|_| rows::Required::<u8>(None)).collect();
        let mut rows: Vec<_> = slots.iter_mut().map(|slot| slot as &mut dyn Row<'_, _>).collect();
        let error = read_rows(map, names, &mut rows, &mut []).unwrap_err().to_string();
        assert_eq!(error, format!("duplicate field `member {twice}`"));
        assert!(slots.iter().all(|slot| slot.0 == Some(1)));
    }
}

#[test]
fn nothing_is_read_after_the_first_error() {
    let error = read::<User>(r#"{"id":7,"number":"no"}"#).unwrap_err();
    assert!(error.contains("invalid type: integer `7`, expected a string at line 1 column 7"), "{error}");
    let error = read::<User>(r#"{"id":"a","number":"no","id":"b"}"#).unwrap_err();
    assert!(error.contains("expected u32"), "{error}");
}

#[test]
fn setters_take_what_converts() {
    let tree = Tree::new().name("a").child(Tree::new()).children([Tree::new().child(Box::new(Tree::new()))]);
    let written = serde_json::to_string(&tree.patched(None)).unwrap();
    assert_eq!(written, r#"{"name":"a","child":{},"children":[{"child":{}}],"patched":null}"#);
    let kinds = Kinds::new("t", "n".to_owned()).list([1]).optional(2);
    assert_eq!(
        (kinds.nullable.as_deref(), kinds.list.as_slice(), kinds.optional),
        (Some("n"), &[1][..], Some(2))
    );
    assert!(Kinds::new("t", None).nullable.is_none());
}

#[test]
fn fields_may_be_named_as_the_macros_name_things() {
    let text = r#"{"map":1,"key":2,"keys":3,"index":4,"checker":5,"nested":6,"else":7}"#;
    let value: Awkward = read(text).unwrap();
    assert_eq!((value.map, value.index, value.extra["else"]), (Some(1), Some(4), 7));
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
}

#[test]
fn patch_tells_its_three_cases_apart() {
    assert_eq!(Patch::<u8>::from(None::<u8>), Patch::Null);
    assert_eq!(Patch::<u8>::from(Some(1)), Patch::Value(1));
    assert_eq!(Patch::<u8>::from(1), Patch::Value(1));
    assert_eq!(Patch::<u8>::default(), Patch::Absent);
    assert_eq!((Patch::Value(1).value(), Patch::<u8>::Null.value()), (Some(&1), None));
}
