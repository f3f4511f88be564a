//! What the dialect makes of a schema, a parameter or an operation.

use std::path::Path;

use serde::Deserialize;
use serde_json::{Value as Json, json};

use crate::diagnostics::{Diagnostics, Format, render};
use crate::document::{Document, ReadOptions, read_text};
use crate::source::Sources;

/// Reads a document; gives it with what was said.
fn read(text: &str) -> (Option<Document>, String) {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let document = read_text(
        Path::new("api.yaml"),
        text.to_owned(),
        &ReadOptions::default(),
        &mut sources,
        &mut diagnostics,
    );
    (document, render(&diagnostics, &sources, Format::Human { color: false, all: true }))
}

/// The normalised tree at a pointer, of a document without diagnostics.
fn normalised(text: &str, pointer: &str) -> Json {
    let (document, said) = read(text);
    assert_eq!(said, "");
    let document = document.unwrap();
    let tree = Json::deserialize(&document.trees[&document.file]).unwrap();
    tree.pointer(pointer).unwrap().clone()
}

/// A schema of a 3.1 document, normalised.
fn lowered(schema: &str) -> Json {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{ title: A, version: '1' }}\ncomponents:\n  schemas:\n    B: {{ type: object }}\n    A: {schema}\n"
    );
    normalised(&text, "/components/schemas/A")
}

#[test]
fn lists_of_types_become_nullable_and_a_reserved_list() {
    assert_eq!(lowered("{ type: [string, 'null'] }"), json!({ "type": "string", "nullable": true }));
    assert_eq!(lowered("{ type: [string] }"), json!({ "type": "string" }));
    assert_eq!(
        lowered("{ type: [string, integer, 'null'] }"),
        json!({ "x-letterpress-type": ["string", "integer"], "nullable": true })
    );
    assert_eq!(lowered("{ type: 'null' }"), json!({ "enum": [null], "nullable": true }));
}

#[test]
fn a_constant_is_an_enum_of_one() {
    assert_eq!(
        lowered("{ const: a }"),
        json!({ "const": "a", "type": "string", "enum": ["a"], "x-letterpress-const": true })
    );
    let typed = lowered("{ type: [integer, 'null'], const: 1 }");
    assert_eq!((&typed["type"], &typed["enum"]), (&json!("integer"), &json!([1])));
}

#[test]
fn numeric_exclusive_bounds_become_flags_and_the_stricter_bound_counts() {
    assert_eq!(lowered("{ exclusiveMinimum: 5 }"), json!({ "exclusiveMinimum": true, "minimum": 5 }));
    assert_eq!(
        lowered("{ minimum: 3, exclusiveMinimum: 5 }"),
        json!({ "exclusiveMinimum": true, "minimum": 5 })
    );
    assert_eq!(
        lowered("{ minimum: 7, exclusiveMinimum: 5 }"),
        json!({ "exclusiveMinimum": false, "minimum": 7 })
    );
    assert_eq!(
        lowered("{ maximum: 5, exclusiveMaximum: 5 }"),
        json!({ "exclusiveMaximum": true, "maximum": 5 })
    );
}

#[test]
fn boolean_schemas_become_objects() {
    assert_eq!(lowered("true"), json!({}));
    assert_eq!(lowered("false"), json!({ "not": {} }));
    assert_eq!(lowered("{ additionalProperties: false }"), json!({ "additionalProperties": false }));
}

#[test]
fn keywords_beside_a_reference_hold_in_addition() {
    assert_eq!(
        lowered("{ $ref: '#/components/schemas/B', description: Text }"),
        json!({ "description": "Text", "allOf": [{ "$ref": "#/components/schemas/B" }] })
    );
    assert_eq!(
        lowered("{ $ref: '#/components/schemas/B', allOf: [{ type: object }] }"),
        json!({ "allOf": [{ "type": "object" }, { "$ref": "#/components/schemas/B" }] })
    );
    assert_eq!(lowered("{ $ref: '#/components/schemas/B' }"), json!({ "$ref": "#/components/schemas/B" }));
}

#[test]
fn a_union_with_null_is_nullable_and_keeps_its_members() {
    assert_eq!(
        lowered("{ oneOf: [{ type: string }, { type: 'null' }] }"),
        json!({ "oneOf": [{ "type": "string" }, { "enum": [null], "nullable": true }], "nullable": true })
    );
}

#[test]
fn what_3_0_can_not_say_is_marked() {
    let schema = lowered(
        "{ prefixItems: [{ type: string }, {}], patternProperties: { '^a': {} }, unevaluatedProperties: false }",
    );
    assert_eq!(schema["x-letterpress-prefixItems"], 2);
    assert_eq!(schema["x-letterpress-patternProperties"], json!(["^a"]));
    assert_eq!(schema["x-letterpress-unevaluatedProperties"], false);
    let content = lowered("{ type: string, contentEncoding: base64, contentMediaType: image/png }");
    assert_eq!(content["format"], "byte");
    assert_eq!(content["x-letterpress-contentMediaType"], "image/png");
    assert_eq!(lowered("{ type: string, contentEncoding: binary }")["format"], "binary");
    assert_eq!(lowered("{ examples: [a, b] }")["example"], "a");
}

#[test]
fn anchors_become_pointers() {
    let tree = lowered("{ type: object, properties: { a: { $anchor: here }, b: { $ref: '#here' } } }");
    assert_eq!(tree["properties"]["b"]["$ref"], "#/components/schemas/A/properties/a");
    let tree = lowered("{ $dynamicAnchor: node, properties: { next: { $dynamicRef: '#node' } } }");
    assert_eq!(tree["properties"]["next"]["allOf"], json!([{ "$ref": "#/components/schemas/A" }]));
}

#[test]
fn a_mapping_by_name_becomes_a_reference() {
    let schema = lowered(
        "{ oneOf: [{ $ref: '#/components/schemas/B' }], discriminator: { propertyName: k, mapping: { b: B } } }",
    );
    assert_eq!(schema["discriminator"]["mapping"]["b"], "#/components/schemas/B");
}

#[test]
fn methods_of_3_2_and_webhooks_are_found_by_the_resolver() {
    let text = "openapi: 3.2.0
info: { title: A, version: '1' }
paths:
  /a:
    query: { operationId: ask, responses: { '200': { description: OK } } }
    additionalOperations:
      COPY: { operationId: copy }
webhooks:
  made: { post: { operationId: made } }
  same: { $ref: '#/components/pathItems/Made' }
components:
  pathItems:
    Made: { post: { operationId: shared } }
  mediaTypes:
    Json: { schema: { type: string } }
  responses:
    A: { description: A, content: { application/json: { $ref: '#/components/mediaTypes/Json' }, text/plain: { itemSchema: { type: integer } } } }
";
    let (document, said) = read(text);
    assert_eq!(said, "");
    let document = document.unwrap();
    let resolver = crate::resolve::Resolver::new(&document);
    let mut diagnostics = Diagnostics::new();
    let item = crate::diagnostics::Place::root(document.file).child("paths").child("/a");
    let names = |operation: &openapiv3::Operation| operation.operation_id.clone().unwrap();
    assert_eq!(resolver.operation_at(&item.child("query")).map(names).as_deref(), Some("ask"));
    assert_eq!(
        resolver.operation_at(&item.child("additionalOperations").child("COPY")).map(names).as_deref(),
        Some("copy")
    );
    let webhooks: Vec<(String, String)> = resolver
        .webhooks(&mut diagnostics)
        .into_iter()
        .map(|(name, item)| (name, item.value.post.clone().unwrap().operation_id.unwrap()))
        .collect();
    assert_eq!(webhooks, [("made".into(), "made".into()), ("same".into(), "shared".to_owned())]);
    let content = crate::diagnostics::Place::root(document.file)
        .child("components")
        .child("responses")
        .child("A")
        .child("content");
    assert!(resolver.schema_at(&content.child("text/plain").child("itemSchema"), &mut diagnostics).is_some());
    let components = document.openapi.components.as_ref().unwrap();
    let response = components.responses["A"].as_item().unwrap();
    assert!(response.content["application/json"].schema.is_some());
    assert!(diagnostics.is_empty());
}
