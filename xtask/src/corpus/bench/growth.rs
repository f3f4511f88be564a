//! A document of a size that is asked for: resources with the usual operations, each with types of its own.

use serde_json::{Map, Value, json};

/// Resources of the smallest document.
const RESOURCES: usize = 150;

/// A document that is `times` as large as the smallest, which has about a megabyte.
pub(super) fn document(times: usize) -> Value {
    let (mut paths, mut schemas, mut tags) = (Map::new(), Map::new(), Vec::new());
    for index in 0..RESOURCES * times {
        let (name, path) = (format!("Resource{index}"), format!("/resources{index}"));
        let owner = format!("Resource{}", index.saturating_sub(1));
        let tag = format!("tag {}", index / 10);
        if index % 10 == 0 {
            tags.push(json!({ "name": tag, "description": "Resources that belong together." }));
        }
        let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
        let operation = |verb: &str| {
            json!({
                "operationId": format!("{verb}{name}"), "tags": [tag],
                "summary": format!("What {verb} does with it"),
                "description": "Some sentences on what is done, with `code`, *emphasis* and a [link](https://example.com/docs).\n\nA second paragraph.",
                "responses": {
                    "200": { "description": "Done.", "content": { "application/json": { "schema": reference } } },
                    "404": { "description": "There is no such resource.", "content": { "application/json": {
                        "schema": { "$ref": "#/components/schemas/Problem" } } } },
                },
            })
        };
        let with = |mut operation: Value, key: &str, value: Value| {
            operation[key] = value;
            operation
        };
        let id = json!([{ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } }]);
        let body = json!({ "required": true, "content": { "application/json": { "schema": reference } } });
        let query: Vec<Value> = ["first", "second", "third", "fourth"]
            .iter()
            .map(|name| {
                json!({ "name": name, "in": "query", "description": format!("Keeps those whose {name} value is this."),
                    "schema": { "type": "string" } })
            })
            .collect();
        paths.insert(
            path.clone(),
            json!({ "get": with(operation("list"), "parameters", query.into()),
                "post": with(operation("create"), "requestBody", body.clone()) }),
        );
        paths.insert(
            format!("{path}/{{id}}"),
            json!({ "parameters": id, "get": operation("get"), "patch": with(operation("update"), "requestBody", body),
                "delete": operation("delete") }),
        );
        let mut properties = Map::new();
        for field in 0..12 {
            let ty = ["string", "integer", "boolean"][field % 3];
            let description = format!("The value number {field}, of which there is something to say.");
            properties.insert(format!("field_{field}"), json!({ "type": ty, "description": description }));
        }
        properties.insert("owner".to_owned(), json!({ "$ref": format!("#/components/schemas/{owner}") }));
        properties.insert("state".to_owned(), json!({ "type": "string", "enum": ["new", "active", "gone"] }));
        schemas.insert(
            name,
            json!({ "type": "object", "required": ["field_0"], "properties": properties,
                "description": "A resource with some fields." }),
        );
    }
    schemas.insert(
        "Problem".to_owned(),
        json!({ "type": "object", "properties": { "message": { "type": "string" } } }),
    );
    json!({ "openapi": "3.0.3", "info": { "title": "Growth", "version": "1" }, "tags": tags,
        "servers": [{ "url": "https://api.example.com" }],
        "paths": paths, "components": { "schemas": schemas } })
}
