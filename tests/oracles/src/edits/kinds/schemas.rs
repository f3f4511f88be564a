//! Edits of schemas, their properties and values.

use std::collections::HashSet;

use letterpress::source::Value;

use super::{Edit, PROBE, array, edit, lists, members, moved, object, part_of, pointer, removed, text};

pub(super) fn of(tree: &Value, all: &mut Vec<Edit>) {
    let schemas = tree.get("components").and_then(|components| components.get("schemas"));
    let Some(schemas) = schemas.and_then(Value::as_object) else { return };
    let parts = parts_of_compositions(tree);
    for (name, schema) in schemas {
        let part = ["components", "schemas"];
        if schemas.len() > 1 {
            all.push(edit("schemas in another order", &["nowhere"], &part, false, moved(name.clone())));
        }
        all.push(edit("a schema added", &["components", "schemas", PROBE], &part, false, |value| {
            let probe = members([
                ("type", text("object")),
                ("properties", members([("a", members([("type", text("string"))]))])),
            ]);
            object(value)?.shift_insert(0, PROBE.to_owned(), probe);
            Some(())
        }));
        // What others are composed of is part of them.
        if !parts.contains(name) {
            let at = ["components", "schemas", name];
            one(schema, &at, all);
            let (key, gone) = (name.clone(), pointer(&at));
            let mut removal = edit("a schema removed", &at, &[], true, move |tree| {
                let components = object(object(tree)?.get_mut("components")?)?;
                removed(key.clone())(components.get_mut("schemas")?)?;
                without(tree, &gone);
                Some(())
            });
            removal.replaces = true;
            all.push(removal);
        }
    }
}

/// Takes what is referred to from lists of alternatives, and lets any value stand where else it was referred to.
fn without(tree: &mut Value, gone: &str) {
    lists::take_out(tree, gone, &["oneOf", "anyOf"]);
    let name = gone.rsplit('/').next().unwrap_or_default();
    clear(tree, &format!("#{gone}"), name);
    // What referred to an alternative that is gone by now.
    clear(tree, lists::GONE, lists::GONE);
}

fn clear(value: &mut Value, reference: &str, name: &str) {
    match value {
        Value::Object(members) => {
            if members.get("$ref").and_then(Value::as_str) == Some(reference) {
                members.clear();
            }
            // Nobody would leave a list without alternatives, or a tag that leads nowhere.
            for list in ["oneOf", "anyOf"] {
                if members.get(list).and_then(Value::as_array).is_some_and(|list| list.is_empty()) {
                    members.shift_remove(list);
                }
            }
            if let Some(Value::Object(tags)) =
                members.get_mut("discriminator").and_then(|one| part_of(one, &["mapping"]))
            {
                tags.retain(|_, to| !to.as_str().is_some_and(|to| to == reference || to == name));
            }
            members.values_mut().for_each(|value| clear(value, reference, name));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| clear(value, reference, name)),
        _ => {}
    }
}

/// Names of the schemas that stand in an `allOf`, or below an alternative, which is looked at with those beside it.
fn parts_of_compositions(tree: &Value) -> HashSet<String> {
    let mut names = HashSet::new();
    let mut open = vec![tree];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                for (key, value) in members {
                    if let ("allOf", Value::Array(list)) = (key.as_str(), value) {
                        list.iter().for_each(|one| composed(one, &mut names));
                    }
                    open.push(value);
                }
            }
            Value::Array(values) => open.extend(values),
            _ => {}
        }
    }
    names
}

/// The names of the schemas that a part of a composition is, or has among its alternatives.
fn composed(part: &Value, names: &mut HashSet<String>) {
    let name = part.get("$ref").and_then(Value::as_str).and_then(|reference| reference.rsplit('/').next());
    names.extend(name.map(str::to_owned));
    for key in ["allOf", "oneOf", "anyOf"] {
        let list = part.get(key).and_then(Value::as_array).into_iter().flatten();
        list.for_each(|one| composed(one, names));
    }
}

fn one(schema: &Value, at: &[&str], all: &mut Vec<Edit>) {
    if let Some(values) = schema.get("enum").and_then(Value::as_array)
        && values.len() > 2
        && values.iter().all(|value| value.as_str().is_some())
    {
        let part = [at, &["enum"]].concat();
        all.push(edit("a value of an enum added", at, &part, false, |value| {
            array(value)?.insert(0, text(PROBE));
            Some(())
        }));
        all.push(edit("a value of an enum removed", at, &part, true, |value| {
            array(value)?.remove(1);
            Some(())
        }));
        all.push(edit("values of an enum in another order", at, &part, false, |value| {
            array(value)?.reverse();
            Some(())
        }));
    }
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return };
    let part = [at, &["properties"]].concat();
    all.push(edit("a property added", at, &part, false, |value| {
        object(value)?.shift_insert(0, PROBE.to_owned(), members([("type", text("string"))]));
        Some(())
    }));
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    for name in properties.keys() {
        if properties.len() > 1 {
            all.push(edit("properties in another order", at, &part, false, moved(name.clone())));
        }
        if !required.contains(&name.as_str()) {
            all.push(edit("a property removed", at, &part, true, removed(name.clone())));
        }
    }
}
