//! Which examples are valid, by a validator that knows nothing of letterpress, and which of their members a schema describes.

use std::collections::{HashMap, HashSet};

use jsonschema::{Draft, PatternOptions, Registry, Validator};
use serde_json::{Value, json};

use super::json_schema::{Converter, Direction};

/// The name of the document for the validator.
const BASE: &str = "https://document.example/";

/// What the validator says of an example.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Valid; the pointers of the members that no schema describes.
    Valid(HashSet<String>),
    Invalid,
    /// The schema can't be judged by.
    Unjudged,
}

/// The schemas of a document for one direction.
pub(crate) struct Judge<'r> {
    registry: &'r Registry<'r>,
    validators: HashMap<String, Option<Validator>>,
}

/// The schemas of a document for one direction, ready to be referred to; `None` if the document can't be taken in.
pub(crate) fn registry(document: &Value, direction: Direction) -> Option<Registry<'static>> {
    let schemas = Converter { document, direction }.document();
    Registry::new().draft(Draft::Draft202012).add(BASE, schemas).ok()?.prepare().ok()
}

impl<'r> Judge<'r> {
    pub(crate) fn new(registry: &'r Registry<'r>) -> Self {
        Self { registry, validators: HashMap::new() }
    }

    /// Whether a value is one of the schema at this pointer.
    pub(crate) fn judge(&mut self, schema: &str, value: &Value) -> Verdict {
        let registry = self.registry;
        let validator = self.validators.entry(schema.to_owned()).or_insert_with(|| {
            let reference = json!({ "$ref": format!("{BASE}#{}", escaped(schema)) });
            jsonschema::options()
                .with_draft(Draft::Draft202012)
                .with_registry(registry)
                .with_pattern_options(PatternOptions::fancy_regex())
                .should_validate_formats(true)
                .build(&reference)
                .ok()
        });
        let Some(validator) = validator else { return Verdict::Unjudged };
        if !validator.is_valid(value) {
            return Verdict::Invalid;
        }
        let evaluation = validator.evaluate(value);
        let mut described = HashSet::new();
        for entry in evaluation.iter_annotations() {
            let names = entry.annotations.value().as_array().into_iter().flatten().filter_map(Value::as_str);
            for name in names {
                described.insert(child(entry.instance_location.as_str(), name));
            }
        }
        let mut undescribed = HashSet::new();
        collect(value, "", &described, &mut undescribed);
        Verdict::Valid(undescribed)
    }
}

/// The members that no schema describes; what lies in them is theirs.
fn collect(value: &Value, at: &str, described: &HashSet<String>, undescribed: &mut HashSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let at = child(at, name);
                if described.contains(&at) {
                    collect(member, &at, described, undescribed);
                } else {
                    undescribed.insert(at);
                }
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                collect(element, &format!("{at}/{index}"), described, undescribed);
            }
        }
        _ => {}
    }
}

/// The pointer of a member.
pub(crate) fn child(at: &str, name: &str) -> String {
    format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// A pointer as the fragment of a URI.
fn escaped(pointer: &str) -> String {
    let mut text = String::new();
    for byte in pointer.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/$".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(schema: Value, value: Value) -> Verdict {
        let document = json!({ "openapi": "3.0.3", "components": { "schemas": { "a{b}/c": schema } } });
        let registry = registry(&document, Direction::Response).unwrap();
        Judge::new(&registry).judge("/components/schemas/a{b}~1c", &value)
    }

    fn undescribed(names: &[&str]) -> Verdict {
        Verdict::Valid(names.iter().map(|name| (*name).to_owned()).collect())
    }

    #[test]
    fn members_that_no_schema_describes_are_told() {
        let inner = json!({ "properties": { "c": { "type": "string" } } });
        let schema = json!({ "allOf": [{ "properties": { "a": inner } }, { "properties": { "b": {} } }] });
        let value = json!({ "a": { "c": "1", "d": 1 }, "b": [{ "x": 1 }], "e/f": { "g": 1 } });
        assert_eq!(verdict(schema, value), undescribed(&["/a/d", "/b/0/x", "/e~1f"]));
    }

    #[test]
    fn described_extras_are_described() {
        for additional in [json!(true), json!({}), json!({ "type": "integer" })] {
            let schema = json!({ "properties": { "a": {} }, "additionalProperties": additional });
            assert_eq!(verdict(schema, json!({ "a": 1, "b": 2 })), undescribed(&[]));
        }
    }

    #[test]
    fn formats_count_and_broken_references_are_not_judged() {
        let date = json!({ "type": "string", "format": "date-time" });
        assert_eq!(verdict(date.clone(), json!("2024-01-01T00:00:00Z")), undescribed(&[]));
        assert_eq!(verdict(date, json!("yesterday")), Verdict::Invalid);
        assert_eq!(
            verdict(json!({ "type": "integer", "format": "int32" }), json!(3_000_000_000_u32)),
            Verdict::Invalid
        );
        assert_eq!(verdict(json!({ "$ref": "#/components/schemas/None" }), json!(1)), Verdict::Unjudged);
    }
}
