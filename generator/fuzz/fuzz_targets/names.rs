#![no_main]
//! Texts as names of everything that has one.

use std::collections::BTreeSet;

use letterpress::plan::model::{ModelKind, ModulePlan};
use serde_json::{Map, Value, json};

libfuzzer_sys::fuzz_target!(|names: Vec<String>| {
    let names: BTreeSet<String> = names.into_iter().take(12).collect();
    let (mut properties, mut schemas, mut paths) = (Map::new(), Map::new(), Map::new());
    for (index, name) in names.iter().enumerate() {
        properties.insert(name.clone(), json!({"type": "string"}));
        schemas.insert(name.clone(), json!({"type": "object", "properties": {name: {"type": "string"}}}));
        let parameters: Vec<Value> = names
            .iter()
            .map(|name| json!({"name": name, "in": "query", "schema": {"type": "string"}}))
            .collect();
        let reference = format!(
            "#/components/schemas/{}",
            name.replace('~', "~0").replace('/', "~1").replace('%', "%25")
        );
        paths.insert(format!("/{index}"), json!({"get": {
            "tags": [name], "operationId": name, "parameters": parameters,
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": reference}}}}},
        }}));
    }
    schemas.insert("all".to_owned(), json!({"type": "object", "properties": properties}));
    schemas.insert("kinds".to_owned(), json!({"type": "string", "enum": names}));
    paths.insert("/all".to_owned(), json!({"post": {"operationId": "post all", "responses": {"204": {"description": ""}}, "requestBody": {"content": {"application/json": {
        "schema": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/all"}, "b": {"$ref": "#/components/schemas/kinds"}}},
    }}}}}));
    let document = json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": paths, "components": {"schemas": schemas}});
    if let Some((plan, _)) = letterpress_fuzz::planned(document.to_string()) {
        check(&plan);
    }
});

fn check(plan: &ModulePlan) {
    scope(plan.groups.iter().map(|group| &group.module));
    scope(plan.models.iter().map(|model| &model.name));
    scope(plan.models.iter().map(|model| &model.module));
    for group in &plan.groups {
        scope(group.operations.iter().map(|operation| &operation.method_name));
        scope(group.operations.iter().map(|operation| &operation.constant));
        scope(group.operations.iter().map(|operation| &operation.call_type).chain([&group.type_name]));
        for operation in &group.operations {
            scope(operation.arguments.iter().map(|argument| &argument.name));
            scope(operation.setters.iter().map(|setter| &setter.name));
        }
    }
    for model in &plan.models {
        match &model.kind {
            ModelKind::Struct(plan) => scope(plan.fields.iter().map(|field| &field.name)),
            ModelKind::StringEnum(variants) => scope(variants.iter().map(|variant| &variant.name)),
            _ => {}
        }
    }
}

/// Each name is an identifier of ASCII, and no two are the same, also where case does not count in file names.
fn scope<'a>(names: impl Iterator<Item = &'a String>) {
    let mut seen = BTreeSet::new();
    for name in names {
        assert!(name.is_ascii() && syn::parse_str::<syn::Ident>(name).is_ok(), "{name:?}");
        assert!(seen.insert(name.trim_start_matches("r#")), "{name:?} stands twice");
    }
}
