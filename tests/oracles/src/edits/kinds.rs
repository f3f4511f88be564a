//! The edits that a document offers.

use std::collections::{BTreeMap, HashSet};

use letterpress::source::{Object, Value};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// What an edit does with a part of a tree.
type Change = Box<dyn Fn(&mut Value) -> Option<()>>;

/// An edit of one construct.
pub(super) struct Edit {
    pub(super) kind: &'static str,
    /// The pointer of what is edited: all that comes from there may change.
    pub(super) at: String,
    /// Another place that it is about, or the same.
    pub(super) also: String,
    /// Whether something goes, so that what it led to may go too.
    pub(super) takes_away: bool,
    /// Whether something else stands now where the edited place was referred to.
    pub(super) replaces: bool,
    /// The pointer of the part that is changed.
    part: Vec<String>,
    change: Change,
}

impl Edit {
    /// The tree after the edit; `None` if there is nothing to edit after all.
    pub(super) fn apply(&self, tree: &Value) -> Option<Value> {
        let mut tree = tree.clone();
        let part = self.part.iter().try_fold(&mut tree, |value, token| match value {
            Value::Object(members) => members.get_mut(token),
            Value::Array(values) => values.get_mut(token.parse::<usize>().ok()?),
            _ => None,
        })?;
        (self.change)(part)?;
        Some(tree)
    }
}

/// Up to so many edits of each kind, evenly spread over those that the document offers, and how many these are.
pub(super) fn of(tree: &Value, most: usize) -> (Vec<Edit>, BTreeMap<&'static str, usize>) {
    let mut all = Vec::new();
    operations(tree, &mut all);
    schemas(tree, &mut all);
    let mut offered: BTreeMap<&'static str, usize> = BTreeMap::new();
    all.iter().for_each(|edit| *offered.entry(edit.kind).or_default() += 1);
    let mut seen: BTreeMap<&'static str, usize> = BTreeMap::new();
    all.retain(|edit| {
        let (count, index) = (offered[edit.kind], seen.entry(edit.kind).or_default());
        // The i-th of the chosen is the one at i · count / most.
        let is_chosen = most >= count || (*index * most).div_ceil(count) * count / most == *index;
        *index += 1;
        is_chosen
    });
    all.sort_by_key(|edit| edit.kind);
    (all, offered)
}

fn pointer(tokens: &[&str]) -> String {
    tokens.iter().map(|token| format!("/{}", token.replace('~', "~0").replace('/', "~1"))).collect()
}

fn edit(
    kind: &'static str,
    at: &[&str],
    part: &[&str],
    takes_away: bool,
    change: impl Fn(&mut Value) -> Option<()> + 'static,
) -> Edit {
    Edit {
        kind,
        at: pointer(at),
        also: pointer(at),
        takes_away,
        replaces: false,
        part: part.iter().map(|token| (*token).to_owned()).collect(),
        change: Box::new(change),
    }
}

fn object(value: &mut Value) -> Option<&mut Object> {
    match value {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

fn array(value: &mut Value) -> Option<&mut Vec<Value>> {
    match value {
        Value::Array(values) => Some(values),
        _ => None,
    }
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

fn members<const N: usize>(members: [(&str, Value); N]) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// Moves a member to the end, or from there to the front.
fn moved(key: String) -> impl Fn(&mut Value) -> Option<()> {
    move |value| {
        let all = object(value)?;
        let from = all.get_index_of(&key)?;
        let to = if from + 1 == all.len() { 0 } else { all.len() - 1 };
        (from != to).then(|| all.move_index(from, to))
    }
}

fn removed(key: String) -> impl Fn(&mut Value) -> Option<()> {
    move |value| object(value)?.shift_remove(&key).map(|_| ())
}

const PROBE: &str = "probeOfAnEdit";

fn operations(tree: &Value, all: &mut Vec<Edit>) {
    let Some(paths) = tree.get("paths").and_then(Value::as_object) else { return };
    for (path, item) in paths {
        let Some(item) = item.as_object() else { continue };
        if !path.starts_with('/') || item.contains_key("$ref") {
            continue;
        }
        if paths.len() > 1 {
            all.push(edit(
                "operations in another order",
                &["nowhere"],
                &["paths"],
                false,
                moved(path.clone()),
            ));
        }
        for (method, operation) in item.iter().filter(|(method, _)| METHODS.contains(&method.as_str())) {
            let Some(members_of) = operation.as_object() else { continue };
            let at = ["paths", path.as_str(), method.as_str()];
            all.push(edit("an operation removed", &at, &["paths", path], true, removed(method.clone())));
            let (mut copy, shared) = (operation.clone(), item.get("parameters").cloned());
            if let Value::Object(copy) = &mut copy {
                copy.insert("operationId".to_owned(), text(PROBE));
            }
            let probe = format!("/probe-of-an-edit{path}");
            let new = probe.clone();
            let method_of = method.clone();
            let add = move |value: &mut Value| {
                let mut item = Object::default();
                item.extend(shared.clone().map(|shared| ("parameters".to_owned(), shared)));
                item.insert(method_of.clone(), copy.clone());
                object(value)?.shift_insert(0, new.clone(), Value::Object(item));
                Some(())
            };
            // Parameters of a path have types that are called after the path.
            all.push(edit("an operation added", &["paths", &probe], &["paths"], false, add));
            parameters(members_of, &at, all);
        }
    }
}

fn parameters(operation: &Object, at: &[&str; 3], all: &mut Vec<Edit>) {
    let Some(list) = operation.get("parameters").and_then(Value::as_array) else { return };
    let part = [at[0], at[1], at[2], "parameters"];
    let probe = || {
        members([
            ("name", text(PROBE)),
            ("in", text("query")),
            ("schema", members([("type", text("string"))])),
        ])
    };
    all.push(edit("a parameter added", at, &part, false, move |value| {
        array(value)?.insert(0, probe());
        Some(())
    }));
    if list.len() > 1 {
        all.push(edit("parameters in another order", at, &part, false, |value| {
            array(value)?.reverse();
            Some(())
        }));
    }
    for (index, one) in list.iter().enumerate() {
        let is_optional = one.get("in").and_then(Value::as_str).is_some_and(|place| place != "path");
        if is_optional {
            all.push(edit("a parameter removed", at, &part, true, move |value| {
                array(value)?.remove(index);
                Some(())
            }));
        }
    }
}

fn schemas(tree: &Value, all: &mut Vec<Edit>) {
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
            let (key, reference) = (name.clone(), format!("#{}", pointer(&at)));
            let mut removal = edit("a schema removed", &at, &[], true, move |tree| {
                let components = object(object(tree)?.get_mut("components")?)?;
                removed(key.clone())(components.get_mut("schemas")?)?;
                without(tree, &reference);
                Some(())
            });
            removal.replaces = true;
            all.push(removal);
        }
    }
}

/// Lets any value stand where something was referred to.
fn without(value: &mut Value, reference: &str) {
    match value {
        Value::Object(members) => {
            if members.get("$ref").and_then(Value::as_str) == Some(reference) {
                members.clear();
            }
            members.values_mut().for_each(|value| without(value, reference));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| without(value, reference)),
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
