//! The examples of a document, with the schemas that they belong to.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::json_schema::Direction;
use super::validity::child;

/// A value that the document gives for a schema.
#[derive(Debug, PartialEq)]
pub(crate) struct Example<'d> {
    /// The pointer of the schema.
    pub(crate) schema: String,
    pub(crate) value: &'d Value,
    /// The pointer of the value.
    pub(crate) at: String,
    /// Which way it goes, where the place says so.
    pub(crate) direction: Option<Direction>,
}

/// All examples and defaults of schemas, and the examples of JSON media types.
pub(crate) fn collect(document: &Value) -> Vec<Example<'_>> {
    let mut walk = Walk { document, examples: Vec::new(), seen: HashSet::new() };
    walk.part(document, String::new(), None);
    walk.examples
}

/// What a chain of references leads to.
pub(crate) fn follow<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    const MOST: usize = 32;
    let mut value = value;
    for _ in 0..MOST {
        let Some(target) = reference(value).and_then(|pointer| document.pointer(&pointer)) else { break };
        value = target;
    }
    value
}

/// The pointer of a reference inside the document.
pub(crate) fn reference(value: &Value) -> Option<String> {
    let pointer = value.get("$ref")?.as_str()?.strip_prefix('#')?;
    Some(unescaped(pointer))
}

/// A pointer from the fragment of a URI.
fn unescaped(fragment: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = fragment.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let code = tail.get(..2).and_then(|code| std::str::from_utf8(code).ok());
        match (first, code.and_then(|code| u8::from_str_radix(code, 16).ok())) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| fragment.to_owned())
}

struct Walk<'d> {
    document: &'d Value,
    examples: Vec<Example<'d>>,
    seen: HashSet<String>,
}

impl<'d> Walk<'d> {
    fn add(&mut self, schema: &str, value: &'d Value, at: String, direction: Option<Direction>) {
        if self.seen.insert(format!("{schema} {at} {direction:?}")) {
            self.examples.push(Example { schema: schema.to_owned(), value, at, direction });
        }
    }

    /// Anything that is no schema.
    fn part(&mut self, value: &'d Value, at: String, direction: Option<Direction>) {
        match value {
            Value::Object(members) => {
                for (key, member) in members {
                    let at = child(&at, key);
                    match key.as_str() {
                        "example" | "examples" | "info" => {}
                        key if key.starts_with("x-") => {}
                        "schema" | "itemSchema" => self.schema(member, at),
                        "schemas" => self.named(member, &at),
                        "content" => {
                            self.content(member, &at, direction);
                            self.part(member, at, direction);
                        }
                        "requestBody" | "requestBodies" => self.part(member, at, Some(Direction::Request)),
                        "responses" => self.part(member, at, Some(Direction::Response)),
                        _ => self.part(member, at, direction),
                    }
                }
            }
            Value::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    self.part(element, format!("{at}/{index}"), direction);
                }
            }
            _ => {}
        }
    }

    /// The examples of JSON media types.
    fn content(&mut self, content: &'d Value, at: &str, direction: Option<Direction>) {
        for (name, media) in content.as_object().into_iter().flatten().filter(|(name, _)| is_json(name)) {
            let at = child(at, name);
            let schema = format!("{at}/schema");
            if media.get("schema").is_none() {
                continue;
            }
            if let Some(example) = media.get("example") {
                self.add(&schema, example, format!("{at}/example"), direction);
            }
            let examples = media.get("examples").and_then(Value::as_object).into_iter().flat_map(Map::iter);
            for (name, example) in examples {
                let at = child(&format!("{at}/examples"), name);
                if let Some(value) = follow(self.document, example).get("value") {
                    self.add(&schema, value, format!("{at}/value"), direction);
                }
            }
        }
    }

    fn named(&mut self, schemas: &'d Value, at: &str) {
        for (name, schema) in schemas.as_object().into_iter().flatten() {
            self.schema(schema, child(at, name));
        }
    }

    fn schema(&mut self, schema: &'d Value, at: String) {
        let Some(members) = schema.as_object() else { return };
        if members.contains_key("$ref") {
            return;
        }
        for (key, member) in members {
            let place = child(&at, key);
            match (key.as_str(), member) {
                ("example" | "default", value) => self.add(&at, value, place, None),
                ("examples", Value::Array(values)) => {
                    for (index, value) in values.iter().enumerate() {
                        self.add(&at, value, format!("{place}/{index}"), None);
                    }
                }
                ("properties" | "patternProperties" | "$defs" | "dependentSchemas", schemas) => {
                    self.named(schemas, &place);
                }
                ("allOf" | "anyOf" | "oneOf" | "prefixItems", Value::Array(schemas)) => {
                    for (index, schema) in schemas.iter().enumerate() {
                        self.schema(schema, format!("{place}/{index}"));
                    }
                }
                ("items" | "additionalProperties", schema) => self.schema(schema, place),
                _ => {}
            }
        }
    }
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn examples_are_found_with_schema_place_and_direction() {
        let document = json!({
            "paths": { "/a": { "post": {
                "requestBody": { "content": { "application/json": { "schema": { "default": 1 }, "example": 2 } } },
                "responses": { "200": { "content": { "a/b+json": {
                    "schema": {}, "examples": { "x": { "$ref": "#/components/examples/X%20Y" } },
                } } } },
            } } },
            "components": {
                "examples": { "X Y": { "value": 3 } },
                "schemas": { "S": { "properties": { "example": { "example": 4, "examples": [5] } } } },
            },
        });
        let found: Vec<_> = collect(&document)
            .into_iter()
            .map(|example| (example.value.clone(), example.schema, example.direction))
            .collect();
        let body = "/paths/~1a/post/requestBody/content/application~1json/schema".to_owned();
        let answer = "/paths/~1a/post/responses/200/content/a~1b+json/schema".to_owned();
        let property = "/components/schemas/S/properties/example".to_owned();
        assert_eq!(
            found,
            [
                (json!(2), body.clone(), Some(Direction::Request)),
                (json!(1), body, None),
                (json!(3), answer, Some(Direction::Response)),
                (json!(4), property.clone(), None),
                (json!(5), property, None),
            ]
        );
    }
}
