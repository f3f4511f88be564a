//! Random documents.

use fastrand::Rng;
use serde_json::{Value, json};

use super::answers;
use super::bodies;
use super::schemas::{object, scalar, schema, tagged};

/// Styles of each location for lists and objects, as `(location, style, explode, objects too)`.
const STYLES: [(&str, &str, bool, bool); 13] = [
    ("path", "simple", false, true),
    ("path", "simple", true, true),
    ("path", "label", true, true),
    ("path", "matrix", false, true),
    ("path", "matrix", true, true),
    ("query", "form", true, true),
    ("query", "form", false, true),
    ("query", "spaceDelimited", false, false),
    ("query", "pipeDelimited", false, false),
    ("query", "deepObject", true, true),
    ("header", "simple", false, true),
    ("header", "simple", true, true),
    ("cookie", "form", false, false),
];
const ODD: [&str; 5] = ["", "[x]", "-y", ".z", "_n"];

/// A document with some operations.
pub(crate) fn document(rng: &mut Rng) -> Value {
    let is_31 = rng.bool();
    let things: Vec<String> = (0..3).map(|index| format!("Thing{index}")).collect();
    let names = [things.as_slice(), &["Choice".to_owned()]].concat();
    let mut document = json!({
        "openapi": if is_31 { "3.1.0" } else { "3.0.3" },
        "info": { "title": "Fuzz", "version": "1" },
        "servers": [{ "url": "https://api.example.com/base" }],
        "paths": {}, "components": { "schemas": {} },
    });
    for name in &things {
        let mut inner = |rng: &mut Rng| schema(rng, 1, is_31, &names);
        // Nothing is required, so that a value of what refers to itself ends.
        let mut component = object(rng, &["id", "kind", "next one", "naïve"], &mut inner);
        if let Some(members) = component.as_object_mut() {
            members.remove("required");
        }
        document["components"]["schemas"][name] = component;
    }
    let choice = tagged(rng, "Choice", &mut |rng| schema(rng, 1, is_31, &names));
    for (name, component) in choice {
        document["components"]["schemas"][name] = component;
    }
    for index in 0..3 {
        let mut path = format!("/op{index}");
        let parameters: Vec<Value> =
            (0..rng.usize(..5)).map(|place| parameter(rng, place, &mut path)).collect();
        let method = ["get", "post", "put"][rng.usize(..3)];
        let mut operation = json!({ "operationId": format!("op{index}"), "parameters": parameters });
        if method != "get" {
            operation["requestBody"] = bodies::request_body(rng, &mut |rng| schema(rng, 3, is_31, &names));
        }
        operation["responses"] = answers::responses(rng, &mut |rng| schema(rng, 2, is_31, &names));
        document["paths"][path] = json!({ method: operation });
    }
    document
}

fn parameter(rng: &mut Rng, place: usize, path: &mut String) -> Value {
    let (location, style, explode, objects) = STYLES[rng.usize(..STYLES.len())];
    let name = match location {
        "header" => format!("X-P{place}"),
        "query" => format!("p{place}{}", ODD[rng.usize(..ODD.len())]),
        _ => format!("p{place}"),
    };
    let delimited = style.ends_with("Delimited");
    let deep = style == "deepObject";
    // A point tells the items of a label apart, so that no item is a fraction.
    let mut scalar = |rng: &mut Rng| match scalar(rng) {
        number if style == "label" && number["type"] == "number" => json!({ "type": "integer" }),
        other => other,
    };
    let schema = match rng.u8(..3) {
        0 if !delimited && !deep => scalar(rng),
        1 if objects => {
            let names = [format!("p{place}a"), format!("p{place}b")];
            let mut object = object(rng, &[&names[0], &names[1]], &mut scalar);
            object["properties"][&names[0]] = json!({ "type": "string" });
            object["required"] = json!([names[0]]);
            object["additionalProperties"] = json!(false);
            object
        }
        _ if deep => {
            let name = format!("p{place}a");
            json!({ "type": "object", "required": [name], "properties": { name: { "type": "integer" } } })
        }
        _ => json!({ "type": "array", "minItems": 1, "items": scalar(rng) }),
    };
    if location == "path" {
        path.push_str(&format!("/{{{name}}}"));
    }
    let required = location == "path" || rng.bool();
    json!({ "name": name, "in": location, "required": required, "style": style, "explode": explode, "schema": schema })
}
