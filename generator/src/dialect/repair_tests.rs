//! What harmless defects are read as. The warnings stand in `tests/fixtures/refused`.

use std::path::Path;

use serde::Deserialize;
use serde_json::{Value as Json, json};

use crate::diagnostics::{Diagnostics, Severity};
use crate::document::{Document, ReadOptions, read_text};
use crate::source::Sources;

/// Reads a document that has defects, none of them an error.
fn read(text: &str) -> Document {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let (path, options) = (Path::new("api.yaml"), ReadOptions::default());
    let document = read_text(path, text.to_owned(), &options, &mut sources, &mut diagnostics).unwrap();
    let errors: Vec<_> = diagnostics.iter().filter(|one| one.severity() == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert!(diagnostics.count(Severity::Warning) > 0, "nothing is repaired in silence");
    document
}

fn at(document: &Document, pointer: &str) -> Json {
    let tree = Json::deserialize(&document.trees[&document.file]).unwrap();
    tree.pointer(pointer).cloned().unwrap_or(Json::Null)
}

/// A schema of a 3.0 document.
fn schema(schema: &str) -> Json {
    let text = format!(
        "openapi: 3.0.3\ninfo: {{ title: A, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n    B: {{ type: object }}\n    A: {schema}\n"
    );
    at(&read(&text), "/components/schemas/A")
}

/// An operation of a 3.0 document.
fn operation(operation: &str) -> Json {
    let text =
        format!("openapi: 3.0.3\ninfo: {{ title: A, version: '1' }}\npaths:\n  /a:\n    get: {operation}\n");
    at(&read(&text), "/paths/~1a/get")
}

#[test]
fn words_of_other_languages_are_types() {
    assert_eq!(schema("{ type: Integer }"), json!({ "type": "integer" }));
    assert_eq!(schema("{ type: int64 }"), json!({ "type": "integer", "format": "int64" }));
    assert_eq!(
        schema("{ type: date, format: date-time }"),
        json!({ "type": "string", "format": "date-time" })
    );
    assert_eq!(schema("{ type: any }"), json!({}));
    assert_eq!(schema("{ type: strng }"), json!({}));
    assert_eq!(schema("{ type: [string, null] }"), json!({ "type": "string", "nullable": true }));
    assert_eq!(schema("{ oneOf: [{ type: string }, { type: null }] }")["nullable"], true);
}

#[test]
fn rules_that_can_not_be_kept_are_left_to_the_server() {
    assert_eq!(
        schema("{ type: string, maxLength: -1, minLength: 2 }"),
        json!({ "type": "string", "minLength": 2 })
    );
    assert_eq!(schema("{ type: string, minLength: 3, maxLength: 2 }"), json!({ "type": "string" }));
    assert_eq!(schema("{ type: string, enum: [] }"), json!({ "type": "string" }));
    assert_eq!(schema("{ type: number, multipleOf: 0 }"), json!({ "type": "number" }));
    assert_eq!(
        schema("{ type: number, maximum: '5', exclusiveMaximum: 'yes' }"),
        json!({ "type": "number", "maximum": 5, "exclusiveMaximum": true })
    );
}

#[test]
fn one_element_is_a_list_of_it() {
    let read = schema("{ type: object, required: b, properties: { b: { enum: 1 } }, allOf: { $ref: B } }");
    assert_eq!(read["required"], json!(["b"]));
    assert_eq!(read["properties"]["b"], json!({ "enum": [1] }));
    assert_eq!(read["allOf"], json!([{ "$ref": "#/components/schemas/B" }]));
}

#[test]
fn lists_of_items_are_one_schema_or_the_first_ones() {
    assert_eq!(schema("{ type: array, items: [{ type: string }] }")["items"], json!({ "type": "string" }));
    let pair = schema("{ type: array, items: [{ type: string }, {}] }");
    assert_eq!((&pair["items"], &pair["x-letterpress-prefixItems"]), (&Json::Null, &json!(2)));
}

#[test]
fn a_dynamic_reference_among_identities_is_any_value() {
    let read =
        schema("{ $id: 'https://a.example', properties: { b: { $dynamicRef: '#node', type: object } } }");
    assert_eq!(read["properties"]["b"], json!({}));
}

#[test]
fn texts_of_an_enum_keep_their_spelling() {
    let read = schema("{ type: string, enum: [1.10, 1.1, 0x10, true, null] }");
    assert_eq!(read["enum"], json!(["1.10", "1.1", "0x10", "true", null]));
}

#[test]
fn parameters_and_answers_of_swagger_2_have_a_schema() {
    let operation = operation(
        "{ parameters: [{ name: a, in: query, required: 'true', type: array, items: { type: string }, collectionFormat: ssv }], responses: { 200: { schema: { type: string } } } }",
    );
    assert_eq!(
        operation["parameters"][0],
        json!({
            "name": "a", "in": "query", "required": true, "style": "spaceDelimited", "explode": false,
            "schema": { "type": "array", "items": { "type": "string" } },
        })
    );
    let schema = &operation["responses"]["200"]["content"]["application/json"]["schema"];
    assert_eq!(*schema, json!({ "type": "string" }));
}

#[test]
fn keys_of_responses_and_paths_are_spelt_right_at_their_place() {
    let operation = operation("{ responses: { 4xx: {}, '200 ': {}, ' Default': {}, 700: {} } }");
    let keys: Vec<&String> = operation["responses"].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["200", "4XX", "default"]);
    let document = read(
        "openapi: '3.0'\ninfo: { title: A, version: 1 }\npaths:\n  a: { get: { responses: {} } }\n  /b: {}\n",
    );
    assert_eq!(document.openapi.paths.paths.keys().collect::<Vec<_>>(), ["/a", "/b"]);
}

#[test]
fn nulls_among_elements_are_left_out() {
    let operation = operation("{ tags: [null, a], parameters: [null], responses: { 200: null } }");
    assert_eq!(operation["tags"], json!(["a"]));
    assert_eq!(operation["parameters"], json!([]));
    assert_eq!(operation["responses"]["200"], json!({ "description": "" }));
}

#[test]
fn merge_keys_give_what_the_object_has_not_itself() {
    let document = read(
        "openapi: 3.0.3\ninfo: { title: A, version: '1' }\nx-a: &a { type: string, format: uuid }\npaths: {}\ncomponents:\n  schemas:\n    A: { <<: [*a, { maxLength: 3 }], format: email }\n",
    );
    let expected = json!({ "format": "email", "type": "string", "maxLength": 3 });
    assert_eq!(at(&document, "/components/schemas/A"), expected);
}
