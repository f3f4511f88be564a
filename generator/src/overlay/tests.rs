//! Overlays on a document, as the command reads them.

use std::path::PathBuf;

use serde::Deserialize;
use serde_json::{Value as Json, json};

use crate::diagnostics::{Diagnostics, Format, Place, render};
use crate::document::{Document, ReadOptions, read};
use crate::source::Sources;

const DOCUMENT: &str = "openapi: 3.0.3
info: { title: Users, version: '1' }
tags: [{ name: a }, { name: b }, { name: c }]
paths:
  /users:
    get:
      operationId: listUsers
      tags: [a]
      responses: { '200': { description: OK } }
    delete:
      operationId: dropUsers
      deprecated: true
      responses: { '200': { description: OK } }
components:
  schemas:
    User: { type: object, properties: { name: { type: string } } }
";

/// The document after these overlays' actions, with everything that was said.
fn overlaid(overlays: &[&str]) -> (Option<Document>, Sources, Diagnostics) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("api.yaml");
    std::fs::write(&path, DOCUMENT).unwrap();
    let overlays: Vec<PathBuf> = overlays
        .iter()
        .enumerate()
        .map(|(index, actions)| {
            let path = folder.path().join(format!("overlay{index}.yaml"));
            let head = "overlay: 1.1.0\ninfo: { title: Changes, version: '1' }\nactions:\n";
            std::fs::write(&path, format!("{head}{actions}")).unwrap();
            path
        })
        .collect();
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let options = ReadOptions { overlays, ..ReadOptions::default() };
    let document = read(&path, &options, &mut sources, &mut diagnostics);
    (document, sources, diagnostics)
}

/// The value at a pointer after overlays that nothing is said about.
fn at(overlays: &[&str], pointer: &str) -> Json {
    let (document, sources, diagnostics) = overlaid(overlays);
    assert_eq!(render(&diagnostics, &sources, Format::Human { color: false, all: true }), "");
    let document = document.unwrap();
    let tree = Json::deserialize(&document.trees[&document.file]).unwrap();
    tree.pointer(pointer).cloned().unwrap_or(Json::Null)
}

#[test]
fn objects_are_merged_and_scalars_replaced() {
    let update = "  - { target: $.info, update: { title: People, contact: { name: Us } } }\n";
    assert_eq!(
        at(&[update], "/info"),
        json!({ "title": "People", "version": "1", "contact": { "name": "Us" } })
    );
    assert_eq!(at(&["  - { target: $.info.title, update: People }\n"], "/info/title"), "People");
}

#[test]
fn lists_get_an_element_or_those_of_another_list() {
    let names = |list: Json| -> Vec<String> {
        list.as_array().unwrap().iter().map(|tag| tag["name"].as_str().unwrap().to_owned()).collect()
    };
    let one = "  - { target: $.tags, update: { name: d } }\n";
    assert_eq!(names(at(&[one], "/tags")), ["a", "b", "c", "d"]);
    let two = "  - { target: $.tags, update: [{ name: d }, { name: e }] }\n";
    assert_eq!(names(at(&[two], "/tags")), ["a", "b", "c", "d", "e"]);
    let merged = "  - { target: $, update: { tags: [{ name: d }] } }\n";
    assert_eq!(names(at(&[merged], "/tags")), ["a", "b", "c", "d"]);
}

#[test]
fn all_that_is_selected_is_removed() {
    let deprecated = "  - { target: '$.paths.*[?@.deprecated == true]', remove: true }\n";
    let item = at(&[deprecated], "/paths/~1users");
    assert_eq!(item.as_object().unwrap().keys().collect::<Vec<_>>(), ["get"]);
    let tags = "  - { target: '$.tags[?@.name != \"b\"]', remove: true }\n";
    assert_eq!(at(&[tags], "/tags"), json!([{ "name": "b" }]));
}

#[test]
fn a_value_is_copied_and_overlays_see_what_earlier_ones_did() {
    let create = "  - { target: $.components.schemas, update: { Person: {} } }\n  - { target: $.components.schemas.Person, copy: $.components.schemas.User }\n";
    let change = "  - { target: $.components.schemas.Person.properties.name, update: { format: uuid } }\n";
    let schemas = at(&[create, change], "/components/schemas");
    assert_eq!(schemas["Person"]["properties"]["name"], json!({ "type": "string", "format": "uuid" }));
    assert_eq!(schemas["User"]["properties"]["name"], json!({ "type": "string" }));
}

/// The file name, line and column of what is said, in its order.
fn places(overlays: &[&str]) -> Vec<(String, usize, usize)> {
    let (_, sources, diagnostics) = overlaid(overlays);
    let places: Vec<Place> = diagnostics.iter().map(|diagnostic| diagnostic.place.clone()).collect();
    let located = sources.locate(&places);
    places
        .iter()
        .map(|place| {
            let found = &located[place];
            let path = &sources.file(found.file).unwrap().path;
            (path.file_name().unwrap().to_str().unwrap().to_owned(), found.line, found.column)
        })
        .collect()
}

#[test]
fn what_an_overlay_brings_is_shown_in_the_overlay() {
    let update = "  - target: $.paths['/users'].get\n    update:\n      sumary: List\n      responses:\n        ok: { description: OK }\n";
    let found = places(&[update]);
    assert_eq!(found, [("overlay0.yaml".to_owned(), 8, 9), ("overlay0.yaml".to_owned(), 6, 7)]);
}

#[test]
fn what_was_shifted_is_shown_where_it_stands() {
    let actions = "  - { target: '$.tags[0]', remove: true }\n  - { target: '$.tags[1]', update: { nam: x } }\n  - { target: $.tags, update: { naem: d, name: d } }\n  - { target: '$.tags[0]', remove: true }\n";
    let (document, sources, diagnostics) = overlaid(&[actions]);
    let tags = Place::root(document.unwrap().file).child("tags");
    let (c, d) = (tags.index(0).child("name"), tags.index(1).child("naem").at_key());
    let located = sources.locate([&c, &d]);
    assert_eq!((located[&c].line, located[&c].column), (3, 42));
    assert_eq!(located[&d].line, 6);
    assert!(!diagnostics.has_errors());
}

#[test]
fn a_number_of_an_overlay_is_taken_as_it_is_written() {
    let (document, ..) = overlaid(&["  - { target: $.info, update: { version: 1.10 } }\n"]);
    assert_eq!(document.unwrap().openapi.info.version, "1.10");
}
