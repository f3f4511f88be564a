//! Edits of operations and their parameters.

use letterpress::source::{Object, Value};

use super::{Edit, PROBE, array, edit, lists, members, moved, object, part_of, pointer, removed, text};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

pub(super) fn of(tree: &Value, all: &mut Vec<Edit>) {
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
            let mut removal =
                edit("an operation removed", &at, &["paths", path], true, removed(method.clone()));
            // Servers of a path are those of its operations.
            removal.also.push(pointer(&["paths", path, "servers"]));
            all.push(removal);
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
            parameters(tree, members_of, &at, all);
        }
    }
}

fn parameters(tree: &Value, operation: &Object, at: &[&str; 3], all: &mut Vec<Edit>) {
    let Some(list) = operation.get("parameters").and_then(Value::as_array) else { return };
    let part = [at[0], at[1], at[2], "parameters"].map(str::to_owned);
    let place = pointer(&part.each_ref().map(String::as_str));
    // What refers to a parameter by its number goes on to mean the same one.
    let of_list = |kind, takes_away, change: fn(&mut Vec<Value>), to: fn(usize, usize) -> usize| {
        let (part, place) = (part.clone(), place.clone());
        edit(kind, at, &[], takes_away, move |tree| {
            let list = array(part_of(tree, &part)?)?;
            let count = list.len();
            change(list);
            lists::follow(tree, &place, &|index| Some(to(index, count)));
            Some(())
        })
    };
    let add = |list: &mut Vec<Value>| {
        let schema = members([("type", text("string"))]);
        list.insert(0, members([("name", text(PROBE)), ("in", text("query")), ("schema", schema)]));
    };
    all.push(of_list("a parameter added", false, add, |index, _| index + 1));
    if list.len() > 1 {
        let reverse: fn(&mut Vec<Value>) = |list| list.reverse();
        all.push(of_list("parameters in another order", false, reverse, |index, count| count - 1 - index));
    }
    for (index, one) in list.iter().enumerate() {
        let is_optional = one.get("in").and_then(Value::as_str).is_some_and(|place| place != "path");
        if is_optional {
            let gone = format!("{place}/{index}");
            let mut removal = edit("a parameter removed", at, &[], true, {
                let gone = gone.clone();
                move |tree| lists::remove(tree, &gone)
            });
            // It is taken from those too that refer to it.
            removal.also = lists::holders(tree, &gone);
            all.push(removal);
        }
    }
}
