//! Whether an encoded value is the one that was decoded.

use std::collections::HashSet;

use serde_json::Value;

use super::validity::child;

/// What differs without meaning anything else, and what was not kept.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Comparison {
    /// Members that no schema describes and that are gone.
    pub(crate) undocumented: usize,
    /// The first difference that counts, with its pointer.
    pub(crate) difference: Option<String>,
}

/// Compares numbers by their value, dates and times as instants, UUIDs without case. A member that was null may be absent,
/// and one that no schema describes may be gone.
pub(crate) fn compare(before: &Value, after: &Value, undescribed: &HashSet<String>) -> Comparison {
    let mut comparison = Comparison::default();
    comparison.difference = comparison.values(before, after, "", undescribed).err();
    comparison
}

impl Comparison {
    fn values(
        &mut self,
        before: &Value,
        after: &Value,
        at: &str,
        undescribed: &HashSet<String>,
    ) -> Result<(), String> {
        match (before, after) {
            (Value::Object(old), Value::Object(new)) => {
                for (name, value) in old {
                    let at = child(at, name);
                    match new.get(name) {
                        Some(after) => self.values(value, after, &at, undescribed)?,
                        None if undescribed.contains(&at) => self.undocumented += 1,
                        None if value.is_null() => {}
                        None => return Err(format!("{at}: the member is gone")),
                    }
                }
                match new.iter().find(|(name, _)| !old.contains_key(*name)) {
                    Some((name, value)) => Err(format!("{}: {} was added", child(at, name), kind(value))),
                    None => Ok(()),
                }
            }
            (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
                let pairs = old.iter().zip(new).enumerate();
                pairs.into_iter().try_for_each(|(index, (before, after))| {
                    self.values(before, after, &format!("{at}/{index}"), undescribed)
                })
            }
            (before, after) if same(before, after) => Ok(()),
            (before, after) if kind(before) == kind(after) => {
                Err(format!("{at}: `{before}` became `{after}`"))
            }
            (before, after) => Err(format!("{at}: {} became {}", kind(before), kind(after))),
        }
    }
}

fn same(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Number(before), Value::Number(after)) => {
            before == after || (!(before.is_i64() && after.is_i64()) && before.as_f64() == after.as_f64())
        }
        (Value::String(before), Value::String(after)) => {
            let instants =
                || Some((before.parse::<jiff::Timestamp>().ok()?, after.parse::<jiff::Timestamp>().ok()?));
            let uuids = || Some((before.parse::<uuid::Uuid>().ok()?, after.parse::<uuid::Uuid>().ok()?));
            before == after
                || instants().is_some_and(|(before, after)| before == after)
                || uuids().is_some_and(|(before, after)| before == after)
        }
        _ => before == after,
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn difference(before: Value, after: Value) -> Option<String> {
        compare(&before, &after, &HashSet::new()).difference
    }

    #[test]
    fn other_spellings_are_no_difference() {
        for (before, after) in [
            (json!({ "a": 1, "b": null }), json!({ "a": 1.0 })),
            (json!(["2024-01-01T01:00:00+01:00"]), json!(["2024-01-01T00:00:00Z"])),
            (json!("248DF4B7-AA70-47B8-A036-33AC447E668D"), json!("248df4b7-aa70-47b8-a036-33ac447e668d")),
        ] {
            assert_eq!(difference(before, after), None);
        }
    }

    #[test]
    fn what_is_lost_changed_or_added_is_told_with_its_place() {
        for (before, after, expected) in [
            (json!({ "a": [{ "b/c": 1 }] }), json!({ "a": [{}] }), "/a/0/b~1c: the member is gone"),
            (json!({}), json!({ "a": [] }), "/a: a list was added"),
            (json!([1]), json!([1, 2]), ": `[1]` became `[1,2]`"),
            (json!(0.1), json!(0.10000000149011612), ": `0.1` became `0.10000000149011612`"),
            (json!(null), json!([]), ": null became a list"),
            (
                json!(9_007_199_254_740_993_i64),
                json!(9_007_199_254_740_992_i64),
                ": `9007199254740993` became `9007199254740992`",
            ),
        ] {
            assert_eq!(difference(before, after).as_deref(), Some(expected));
        }
    }

    #[test]
    fn what_no_schema_describes_may_go() {
        let undescribed = ["/a".to_owned()].into();
        let comparison = compare(&json!({ "a": { "b": 1 } }), &json!({}), &undescribed);
        assert_eq!(comparison, Comparison { undocumented: 1, difference: None });
    }
}
