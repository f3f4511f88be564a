//! From the schemas of OpenAPI to JSON Schema 2020-12, for the validator. It works on the document as it is written and
//! knows nothing of the generator's own reading of it. Where a keyword has a value that no schema may have, it is left out.

use serde_json::{Map, Value, json};

/// Which way a value goes: `readOnly` properties are not asked for in requests, `writeOnly` ones not in answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Direction {
    Request,
    Response,
}

/// Converts documents for one direction.
pub(crate) struct Converter<'d> {
    pub(crate) document: &'d Value,
    pub(crate) direction: Direction,
}

/// Keywords whose value is a schema, a list of schemas, and an object of schemas.
const SCHEMA: [&str; 12] = [
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
    "additionalItems",
];
const SCHEMAS: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];
const NAMED: [&str; 5] = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
/// Keywords that say nothing about which values are valid.
const SILENT: [&str; 16] = [
    "example",
    "examples",
    "default",
    "title",
    "description",
    "xml",
    "externalDocs",
    "discriminator",
    "deprecated",
    "readOnly",
    "writeOnly",
    "nullable",
    "$schema",
    "$comment",
    "contentEncoding",
    "contentMediaType",
];
const COUNTS: [&str; 8] = [
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "minContains",
    "maxContains",
];

impl Converter<'_> {
    /// The whole document with all schemas converted, so that pointers lead where they led. What holds no schemas is left out.
    pub(crate) fn document(&self) -> Value {
        self.part(self.document)
    }

    fn part(&self, value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                let mut part = Map::new();
                for (key, member) in members {
                    let converted = match key.as_str() {
                        "example" | "examples" | "description" | "security" | "info" | "tags" => continue,
                        key if key.starts_with("x-") => continue,
                        "schema" | "itemSchema" => self.schema(member),
                        "schemas" => self.named(member),
                        _ => self.part(member),
                    };
                    part.insert(key.clone(), converted);
                }
                Value::Object(part)
            }
            Value::Array(elements) => {
                Value::Array(elements.iter().map(|element| self.part(element)).collect())
            }
            other => other.clone(),
        }
    }

    fn named(&self, value: &Value) -> Value {
        let members = value.as_object().into_iter().flatten();
        Value::Object(members.map(|(name, schema)| (name.clone(), self.schema(schema))).collect())
    }

    /// A schema of OpenAPI as a schema of JSON Schema.
    pub(crate) fn schema(&self, value: &Value) -> Value {
        let Value::Object(members) = value else {
            return if value.is_boolean() { value.clone() } else { Value::Bool(true) };
        };
        let mut schema = Map::new();
        for (key, member) in members {
            if let Some(converted) = self.keyword(key, member, members) {
                schema.insert(key.clone(), converted);
            }
        }
        if schema.contains_key("$ref")
            && self.document["openapi"].as_str().is_some_and(|text| text.starts_with("3.0"))
        {
            schema.retain(|key, _| key == "$ref");
        }
        exclusive(&mut schema, "minimum", "exclusiveMinimum");
        exclusive(&mut schema, "maximum", "exclusiveMaximum");
        let mut more = Vec::new();
        if let (Some(Value::Object(properties)), true) =
            (schema.get("properties"), schema.contains_key("additionalProperties"))
        {
            // Beside `additionalProperties` the validator does not tell which members the properties describe.
            let named: Map<String, Value> = properties.keys().map(|name| (name.clone(), json!({}))).collect();
            more.push(json!({ "properties": named }));
        }
        if let (Some((low, high)), Some("integer")) =
            (range(members), members.get("type").and_then(Value::as_str))
        {
            more.push(json!({ "type": ["integer", "null"], "minimum": low, "maximum": high }));
        }
        if !more.is_empty() {
            let all = schema.entry("allOf").or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(all) = all {
                all.append(&mut more);
            }
        }
        if members.get("nullable") == Some(&Value::Bool(true)) {
            return json!({ "anyOf": [{ "type": "null" }, schema] });
        }
        Value::Object(schema)
    }

    /// A keyword's value, `None` where it has no effect.
    fn keyword(&self, key: &str, value: &Value, siblings: &Map<String, Value>) -> Option<Value> {
        let list = |value: &Value| value.as_array().filter(|elements| !elements.is_empty()).is_some();
        match key {
            _ if SILENT.contains(&key) || key.starts_with("x-") => None,
            "$ref" => value.is_string().then(|| value.clone()),
            "type" => types(value),
            "enum" => list(value).then(|| value.clone()),
            "required" => Some(self.required(value.as_array()?, siblings)),
            "pattern" => is_pattern(value.as_str()?).then(|| value.clone()),
            "patternProperties" => {
                let named = value.as_object()?.iter().filter(|(pattern, _)| is_pattern(pattern));
                Some(Value::Object(named.map(|(name, schema)| (name.clone(), self.schema(schema))).collect()))
            }
            _ if COUNTS.contains(&key) => value.as_u64().map(Value::from),
            "minimum" | "maximum" => value.is_number().then(|| value.clone()),
            "exclusiveMinimum" | "exclusiveMaximum" => {
                (value.is_number() || value.is_boolean()).then(|| value.clone())
            }
            "multipleOf" => value.as_f64().filter(|number| *number > 0.0).map(|_| value.clone()),
            "uniqueItems" => value.is_boolean().then(|| value.clone()),
            "format" => value.is_string().then(|| value.clone()),
            _ if SCHEMA.contains(&key) => {
                (value.is_object() || value.is_boolean()).then(|| telling(self.schema(value)))
            }
            _ if SCHEMAS.contains(&key) => {
                let members = value.as_array().filter(|members| !members.is_empty())?;
                Some(Value::Array(members.iter().map(|schema| self.schema(schema)).collect()))
            }
            "properties" => Some(self.properties(value.as_object()?, siblings)),
            _ if NAMED.contains(&key) => value.is_object().then(|| self.named(value)),
            "const" | "$id" | "$anchor" | "$dynamicRef" | "$dynamicAnchor" | "dependentRequired" => {
                Some(value.clone())
            }
            // No keyword; a reference may lead into it all the same.
            _ => Some(self.part(value)),
        }
    }

    /// The properties that a value of this direction has. A client may leave out those of the other one, so they are not
    /// described, unless the schema says what holds for all others.
    fn properties(&self, properties: &Map<String, Value>, siblings: &Map<String, Value>) -> Value {
        let others =
            ["additionalProperties", "unevaluatedProperties"].iter().any(|key| siblings.contains_key(*key));
        let goes = |property: &Value| others || !self.is_of_other_direction(property);
        let named = properties.iter().filter(|(_, property)| goes(property));
        Value::Object(named.map(|(name, property)| (name.clone(), self.schema(property))).collect())
    }

    fn is_of_other_direction(&self, property: &Value) -> bool {
        let other = match self.direction {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
        };
        let is_so = |value: &Value| value.get(other) == Some(&Value::Bool(true));
        is_so(property) || is_so(super::examples::follow(self.document, property))
    }

    /// The names that a value of this direction has to have.
    fn required(&self, names: &[Value], siblings: &Map<String, Value>) -> Value {
        let asked = |name: &&Value| {
            let property =
                siblings.get("properties").zip(name.as_str()).and_then(|(all, name)| all.get(name));
            name.is_string() && property.is_none_or(|property| !self.is_of_other_direction(property))
        };
        let mut asked: Vec<Value> = names.iter().filter(asked).cloned().collect();
        asked.dedup();
        Value::Array(asked)
    }
}

/// The schema that allows everything in words: of `true` and `{}` the validator does not tell what they describe.
fn telling(schema: Value) -> Value {
    if schema == Value::Bool(true) || schema == json!({}) { json!({ "type": TYPES }) } else { schema }
}

const TYPES: [&str; 7] = ["null", "boolean", "object", "array", "number", "string", "integer"];

/// `type`: names that JSON Schema has.
fn types(value: &Value) -> Option<Value> {
    let is_type = |value: &Value| value.as_str().is_some_and(|name| TYPES.contains(&name));
    let valid = match value {
        Value::Array(names) => !names.is_empty() && names.iter().all(is_type),
        other => is_type(other),
    };
    valid.then(|| value.clone())
}

fn is_pattern(pattern: &str) -> bool {
    jsonschema::validator_for(&json!({ "pattern": pattern })).is_ok()
}

/// The boolean form of an exclusive bound (3.0) as a number.
fn exclusive(schema: &mut Map<String, Value>, bound: &str, exclusive: &str) {
    if let Some(Value::Bool(is_exclusive)) = schema.get(exclusive).cloned() {
        schema.remove(exclusive);
        if is_exclusive && let Some(value) = schema.remove(bound) {
            schema.insert(exclusive.to_owned(), value);
        }
    }
}

/// The range of an integer format.
fn range(schema: &Map<String, Value>) -> Option<(i64, Value)> {
    Some(match schema.get("format")?.as_str()? {
        "int32" => (i32::MIN.into(), i32::MAX.into()),
        "int64" => (i64::MIN, i64::MAX.into()),
        "uint32" => (0, u32::MAX.into()),
        "uint64" => (0, u64::MAX.into()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(document: Value, direction: Direction) -> Value {
        Converter { document: &document, direction }.document()["components"]["schemas"]["A"].clone()
    }

    fn schema(version: &str, schema: Value) -> Value {
        let document = json!({ "openapi": version, "components": { "schemas": { "A": schema } } });
        converted(document, Direction::Response)
    }

    #[test]
    fn null_and_exclusive_bounds_of_3_0_are_said_in_json_schema() {
        assert_eq!(
            schema(
                "3.0.3",
                json!({ "type": "number", "nullable": true, "minimum": 1, "exclusiveMinimum": true })
            ),
            json!({ "anyOf": [{ "type": "null" }, { "type": "number", "exclusiveMinimum": 1 }] })
        );
        assert_eq!(
            schema("3.0.3", json!({ "$ref": "#/components/schemas/B", "nullable": false, "type": "string" })),
            json!({ "$ref": "#/components/schemas/B" })
        );
        assert_eq!(
            schema("3.1.0", json!({ "$ref": "#/components/schemas/B", "type": ["string", "null"] })),
            json!({ "$ref": "#/components/schemas/B", "type": ["string", "null"] })
        );
    }

    #[test]
    fn required_properties_go_by_direction() {
        let document = json!({ "openapi": "3.0.3", "components": { "schemas": {
            "A": { "required": ["id", "secret", "name"], "properties": {
                "id": { "$ref": "#/components/schemas/Id" }, "secret": { "writeOnly": true }, "name": {},
            } },
            "Id": { "readOnly": true },
        } } });
        let request = converted(document.clone(), Direction::Request);
        assert_eq!(request["required"], json!(["secret", "name"]));
        assert_eq!(request["properties"], json!({ "secret": {}, "name": {} }));
        assert_eq!(converted(document, Direction::Response)["required"], json!(["id", "name"]));
    }

    #[test]
    fn what_is_no_schema_has_no_effect() {
        let broken =
            json!({ "type": "any", "required": true, "minLength": -1, "enum": [], "pattern": "(", "x-a": 1 });
        assert_eq!(schema("3.0.0", broken), json!({}));
    }
}
