//! The front end as a whole: what is read, what is refused, and that nothing makes it panic or hang.

use std::path::Path;

use super::{Document, ReadOptions, read, read_text};
use crate::diagnostics::{Diagnostics, Format, MODEL_MISMATCH, Place, render};
use crate::resolve::Resolver;
use crate::source::{Sources, Value};

/// A document that has about every construct.
const RICH: &str = include_str!("rich.yaml");

fn read_as(path: &str, text: &str) -> (Option<Document>, Diagnostics, Sources) {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let document =
        read_text(Path::new(path), text.to_owned(), &ReadOptions::default(), &mut sources, &mut diagnostics);
    (document, diagnostics, sources)
}

fn json(value: &Value) -> serde_json::Value {
    serde::Deserialize::deserialize(value).unwrap()
}

#[test]
fn the_rich_document_has_nothing_to_say() {
    let (document, diagnostics, sources) = read_as("rich.yaml", RICH);
    assert_eq!(render(&diagnostics, &sources, Format::Human { color: false, all: true }), "");
    assert!(document.is_some());
}

#[test]
fn yaml_and_json_give_the_same_document() {
    let tree: serde_json::Value = serde_yaml::from_str(RICH).unwrap();
    let text = serde_json::to_string_pretty(&tree).unwrap();
    let (yaml, ..) = read_as("rich.yaml", RICH);
    let (json, ..) = read_as("rich.json", &text);
    assert_eq!(yaml.unwrap().openapi, json.unwrap().openapi);
    let (crlf, ..) = read_as("rich.yaml", &format!("\u{FEFF}{}", RICH.replace('\n', "\r\n")));
    assert!(crlf.is_none(), "a byte order mark is taken off with the bytes of a file, not of a text");
}

/// YAML 1.2 core rules, with one documented result for each spelling.
#[test]
fn scalars_have_one_documented_reading() {
    let read = |scalar: &str| {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let text = format!("a: {scalar}\n");
        let limits = crate::source::Limits::default();
        let tree =
            crate::source::load_text(Path::new("a.yaml"), text, &limits, &mut sources, &mut diagnostics);
        json(&tree.unwrap().1)["a"].clone()
    };
    for text in ["no", "on", "yes", "off", "0123", "12:30:45", "2001-01-01", "1_000", "0x", "<<"] {
        assert_eq!(read(text), serde_json::json!(text), "{text}");
    }
    assert_eq!(read("0x1F"), 31);
    assert_eq!(read("0o17"), 15);
    assert_eq!(read("1e3"), 1000.0);
    assert_eq!(read("-17"), -17);
    assert_eq!(read("18446744073709551615"), u64::MAX);
    assert_eq!(read("True"), true);
    for null in ["~", "NULL", "null", ""] {
        assert_eq!(read(null), serde_json::Value::Null, "{null}");
    }
    assert_eq!(read("'1'"), "1");
    assert_eq!(read("!!str 1"), "1");
}

#[test]
fn keys_are_read_as_they_are_written() {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let text = "200: a\n1.10: b\ntrue: c\n~: d\n".to_owned();
    let limits = crate::source::Limits::default();
    let tree = crate::source::load_text(Path::new("a.yaml"), text, &limits, &mut sources, &mut diagnostics);
    let keys: Vec<String> = tree.unwrap().1.as_object().unwrap().keys().cloned().collect();
    assert_eq!(keys, ["200", "1.10", "true", "~"]);
}

#[test]
fn a_text_that_looks_like_a_number_is_taken_as_written() {
    let (document, ..) =
        read_as("a.yaml", "openapi: 3.0.3\ninfo: { title: 0x10, version: 3.10 }\npaths: {}\n");
    let info = document.unwrap().openapi.info;
    assert_eq!((info.title.as_str(), info.version.as_str()), ("0x10", "3.10"));
}

#[test]
fn truncated_texts_are_refused_without_panic() {
    let json = serde_json::to_string(&serde_yaml::from_str::<serde_json::Value>(RICH).unwrap()).unwrap();
    for (path, text) in [("a.yaml", RICH), ("a.json", json.as_str())] {
        for end in (0..text.len()).step_by(7).filter(|end| text.is_char_boundary(*end)) {
            let (_, diagnostics, sources) = read_as(path, &text[..end]);
            render(&diagnostics, &sources, Format::Human { color: false, all: true });
            if path == "a.json" {
                assert!(diagnostics.has_errors(), "{end}");
            }
        }
    }
}

#[test]
fn deep_nesting_is_refused_at_once() {
    let open = "{\"a\":".repeat(100_000);
    let lists = "[".repeat(100_000);
    for (path, text) in [
        ("a.json", open.as_str()),
        ("a.json", &lists),
        ("a.yaml", &lists),
        ("a.yaml", &"{a: ".repeat(100_000)),
        ("a.yaml", &"- ".repeat(100_000)),
    ] {
        let (_, diagnostics, _) = read_as(path, text);
        let codes: Vec<String> = diagnostics.iter().map(|diagnostic| diagnostic.code.to_string()).collect();
        assert_eq!(codes, ["LP0007"], "{path} {}", &text[..8]);
    }
    let schema = format!("{}{{}}{}", "{ items: ".repeat(100), " }".repeat(100));
    let text = format!(
        "openapi: 3.0.3\ninfo: {{ title: A, version: '1' }}\npaths: {{}}\ncomponents: {{ schemas: {{ A: {schema} }} }}\n"
    );
    assert!(!read_as("a.yaml", &text).1.has_errors());
}

/// Each value of the rich document, replaced by values of all kinds: whatever is said, the tables and the typed model agree.
#[test]
fn no_value_of_a_wrong_kind_gets_past_the_tables() {
    let tree: serde_json::Value = serde_yaml::from_str(RICH).unwrap();
    let mut pointers = Vec::new();
    collect(&tree, String::new(), &mut pointers);
    let replacements = [
        "null",
        "true",
        "-1",
        "1.5",
        "\"x\"",
        "[]",
        "[null]",
        "[{}]",
        "{}",
        "{\"a\":1}",
        "{\"$ref\":1}",
        "{\"$ref\":\"#/info\"}",
    ];
    let replacements = replacements.map(|text| serde_json::from_str::<serde_json::Value>(text).unwrap());
    for (index, pointer) in pointers.iter().enumerate() {
        // Every sixth replacement, another one each time: all of them take a long time and find no more.
        for replacement in replacements.iter().skip(index % 6).step_by(6) {
            let mut changed = tree.clone();
            *changed.pointer_mut(pointer).unwrap() = replacement.clone();
            let (document, diagnostics, _) = read_as("a.json", &changed.to_string());
            let gap = diagnostics.iter().find(|diagnostic| diagnostic.code == MODEL_MISMATCH);
            assert_eq!(gap, None, "{pointer} = {replacement}");
            assert!(document.is_some() || diagnostics.has_errors(), "{pointer} = {replacement}");
            // Also with errors the typed model takes what is left, unless there is no document at all.
            assert!(
                document.is_some() || pointer.is_empty() || pointer == "/openapi",
                "{pointer} = {replacement}: {:?}",
                diagnostics.iter().collect::<Vec<_>>()
            );
        }
    }
}

fn collect(value: &serde_json::Value, pointer: String, pointers: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(members) => {
            for (key, member) in members {
                collect(member, format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), pointers);
            }
        }
        serde_json::Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                collect(element, format!("{pointer}/{index}"), pointers);
            }
        }
        _ => {}
    }
    pointers.push(pointer);
}

#[test]
fn references_lead_anywhere_in_the_document_and_into_files_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("api.yaml");
    std::fs::create_dir(folder.path().join("schemas")).unwrap();
    std::fs::write(
        &root,
        "openapi: 3.1.0
info: { title: A, version: '1' }
paths:
  /users:
    $ref: 'paths.yaml#/users'
components:
  schemas:
    Local: { type: object, properties: { inner: { type: integer } } }
    Inner: { $ref: '#/components/schemas/Local/properties/inner' }
    Foreign: { $ref: 'schemas/user.yaml' }
    Old: { $ref: '#/definitions/Old' }
definitions:
  Old: { type: [string, 'null'] }
",
    )
    .unwrap();
    std::fs::write(
        folder.path().join("paths.yaml"),
        "users:\n  get:\n    responses:\n      '200':\n        description: OK\n        content:\n          application/json:\n            schema: { $ref: 'schemas/user.yaml#/properties/name' }\n",
    )
    .unwrap();
    std::fs::write(
        folder.path().join("schemas/user.yaml"),
        "type: object\nproperties:\n  name: { type: [string, 'null'] }\n  friend: { $ref: 'user.yaml' }\n  local: { $ref: '../api.yaml#/components/schemas/Local' }\n",
    )
    .unwrap();
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let document = read(&root, &ReadOptions::default(), &mut sources, &mut diagnostics).unwrap();
    let said = render(&diagnostics, &sources, Format::Human { color: false, all: true });
    assert!(said.contains("no field `definitions`") && !diagnostics.has_errors(), "{said}");

    let resolver = Resolver::new(&document);
    let mut later = Diagnostics::new();
    let schemas = Place::root(document.file).child("components").child("schemas");
    let components = document.openapi.components.as_ref().unwrap();
    let mut resolve =
        |name: &str| resolver.schema(&components.schemas[name], &schemas.child(name), &mut later).unwrap();
    assert_eq!(resolve("Inner").at, schemas.child("Local").child("properties").child("inner"));
    assert_eq!(resolve("Old").at.pointer.to_string(), "#/definitions/Old");
    assert!(resolve("Old").value.schema_data.nullable);
    let user = resolve("Foreign");
    assert_eq!(sources.file(user.at.file).unwrap().path, folder.path().join("schemas/user.yaml"));
    let openapiv3::SchemaKind::Type(openapiv3::Type::Object(object)) = &user.value.schema_kind else {
        panic!()
    };
    let place = user.at.child("properties");
    let friend =
        resolver.boxed_schema(&object.properties["friend"], &place.child("friend"), &mut later).unwrap();
    assert_eq!(friend.at, user.at);
    let local =
        resolver.boxed_schema(&object.properties["local"], &place.child("local"), &mut later).unwrap();
    assert_eq!(local.at, schemas.child("Local"));

    let item = Place::root(document.file).child("paths").child("/users");
    let item = resolver.path_item(&document.openapi.paths.paths["/users"], &item, &mut later).unwrap();
    let response = &item.value.get.as_ref().unwrap().responses.responses[&openapiv3::StatusCode::Code(200)];
    let response = resolver
        .response(response, &item.at.child("get").child("responses").child("200"), &mut later)
        .unwrap();
    let schema = response.value.content["application/json"].schema.as_ref().unwrap();
    let at = response.at.child("content").child("application/json").child("schema");
    let name = resolver.schema(schema, &at, &mut later).unwrap();
    assert_eq!(name.at, user.at.child("properties").child("name"));
    assert!(name.value.schema_data.nullable);
    assert!(later.is_empty());
}
