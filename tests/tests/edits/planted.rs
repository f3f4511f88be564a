//! The oracle itself: what may change with an edit follows from the document, and a fault of the generator that is planted beside it is
//! found all the same.

use std::collections::BTreeSet;

use letterpress::source::Value;

use super::root;

/// The kinds of edits of a document beside which something changes with a generator that has this fault.
fn found(document: &str, fault: &dyn Fn(&mut Value)) -> BTreeSet<&'static str> {
    let path = root().join("fixtures/edits").join(document);
    let tallies = oracles::edits_through(&path, usize::MAX, fault).unwrap();
    tallies.into_iter().filter(|(_, tally)| tally.items + tally.texts > 0).map(|(kind, _)| kind).collect()
}

fn at<'v>(value: &'v mut Value, way: &[&str]) -> Option<&'v mut Value> {
    way.iter().try_fold(value, |value, token| match value {
        Value::Object(members) => members.get_mut(*token),
        Value::Array(values) => values.get_mut(token.parse::<usize>().ok()?),
        _ => None,
    })
}

fn text(value: &mut Value, way: &[&str]) -> Option<String> {
    at(value, way)?.as_str().map(str::to_owned)
}

/// Another name for an operation.
fn rename(tree: &mut Value, way: &[&str], name: &str) {
    if let Some(id) = at(tree, &[way, &["operationId"]].concat()) {
        *id = Value::String(name.to_owned());
    }
}

const SCHEMAS: [&str; 2] = ["components", "schemas"];

/// Another name for the schema `Shelf`, which nothing has to do with.
fn rename_shelf(tree: &mut Value, suffix: &str) {
    let name = format!("Shelf{suffix}");
    if let Some(Value::Object(schemas)) = at(tree, &SCHEMAS)
        && let Some(shelf) = schemas.shift_remove("Shelf")
    {
        schemas.insert(name.clone(), shelf);
    }
    let way = [
        "paths",
        "/shelves",
        "get",
        "responses",
        "200",
        "content",
        "application/json",
        "schema",
        "items",
        "$ref",
    ];
    if let Some(reference) = at(tree, &way) {
        *reference = Value::String(format!("#/components/schemas/{name}"));
    }
}

#[test]
fn nothing_is_found_where_nothing_is_planted() {
    for document in ["positions.yaml", "composed.yaml"] {
        let path = root().join("fixtures/edits").join(document);
        let tallies = oracles::edits(&path, usize::MAX).unwrap();
        let findings: Vec<String> = tallies.values().flat_map(|tally| tally.findings.clone()).collect();
        assert!(findings.is_empty(), "{document}: {}", findings.join("\n"));
        // An operation that others refer into can't go.
        let mut refused = tallies.iter().filter(|(_, tally)| tally.refused > 0).map(|(kind, _)| *kind);
        assert!(refused.all(|kind| kind == "an operation removed"), "{tallies:?}");
    }
}

/// References into a list are followed, so that an operation which is called after the number of a parameter is found.
#[test]
fn a_name_that_follows_the_number_of_a_parameter_is_found() {
    let way = ["paths", "/lockers/{id}/keys", "get"];
    let found = found("positions.yaml", &|tree| {
        let target = text(tree, &[&way[..], &["parameters", "1", "$ref"]].concat());
        let number = target.as_deref().and_then(|target| target.rsplit('/').next()).unwrap_or("0").to_owned();
        rename(tree, &way, &format!("listKeys{number}"));
    });
    let wanted = ["a parameter added", "parameters in another order"];
    assert!(wanted.iter().all(|kind| found.contains(kind)), "{found:?}");
}

/// A type of values and any text follows the values; nothing else does.
#[test]
fn a_name_that_follows_the_order_of_values_is_found() {
    let found = found("composed.yaml", &|tree| {
        let first = text(tree, &["components", "schemas", "Way", "enum", "0"]).unwrap_or_default();
        rename_shelf(tree, &first);
    });
    let wanted = ["a value of an enum added", "values of an enum in another order", "a schema removed"];
    assert!(wanted.iter().all(|kind| found.contains(kind)), "{found:?}");
}

/// The same where the fault is in what holds the type.
#[test]
fn a_property_beside_what_is_put_together_is_found() {
    let found = found("composed.yaml", &|tree| {
        let first = text(tree, &["components", "schemas", "Way", "enum", "0"]).unwrap_or_default();
        if let Some(Value::Object(properties)) = at(tree, &["components", "schemas", "Parcel", "properties"])
            && let Some(label) = properties.shift_remove("label")
        {
            properties.insert(format!("label_{first}"), label);
        }
    });
    let wanted = ["a value of an enum added", "values of an enum in another order"];
    assert!(wanted.iter().all(|kind| found.contains(kind)), "{found:?}");
}

/// An alternative of a schema that is removed goes with it; nothing is called after how many are left.
#[test]
fn a_name_that_follows_the_number_of_alternatives_is_found() {
    let found = found("composed.yaml", &|tree| {
        let list = at(tree, &["components", "schemas", "Parcel", "properties", "content", "oneOf"]);
        let count = list.and_then(|list| list.as_array().map(|list| list.len())).unwrap_or_default();
        rename_shelf(tree, &count.to_string());
    });
    assert!(found.contains("a schema removed") && !found.contains("a schema added"), "{found:?}");
}

/// What refers to a schema that is removed changes; what stands beside that doesn't.
#[test]
fn a_name_that_follows_the_number_of_schemas_is_found() {
    let found = found("composed.yaml", &|tree| {
        let count =
            at(tree, &SCHEMAS).and_then(|all| all.as_object().map(|all| all.len())).unwrap_or_default();
        rename_shelf(tree, &count.to_string());
    });
    let wanted = ["a schema added", "a schema removed"];
    assert!(wanted.iter().all(|kind| found.contains(kind)), "{found:?}");
}

/// Servers come and go with their operations; nothing else of them follows where operations stand.
#[test]
fn a_server_that_is_called_after_the_place_of_its_operation_is_found() {
    let found = found("servers.yaml", &|tree| {
        let Some(Value::Object(paths)) = at(tree, &["paths"]) else { return };
        let count = paths.len();
        for (number, (_, path)) in paths.iter_mut().enumerate() {
            for method in ["get", "post"] {
                if let Some(Value::Object(server)) = at(path, &[method, "servers", "0"]) {
                    server.insert(
                        "description".to_owned(),
                        Value::String(format!("Place {} of {count}", number + 1)),
                    );
                }
            }
        }
    });
    let wanted = ["an operation added", "operations in another order"];
    assert!(wanted.iter().all(|kind| found.contains(kind)), "{found:?}");
}

/// Where an operation comes or goes, others that want its short name are called otherwise; nothing is called after how many there are.
#[test]
fn an_operation_that_is_called_after_their_number_is_found() {
    let found = found("same_methods.yaml", &|tree| {
        let count = at(tree, &["paths"]).and_then(|paths| paths.as_object().map(|paths| paths.len()));
        rename(
            tree,
            &["paths", "/guests/{id}", "get"],
            &format!("getGuestsGuest{}", count.unwrap_or_default()),
        );
    });
    assert!(found.contains("an operation added"), "{found:?}");
}

/// Where a schema is no longer two types, its users aren't either; what else they have stays.
#[test]
fn a_property_of_what_is_no_longer_two_types_is_found() {
    let found = found("composed.yaml", &|tree| {
        let is_gone = at(tree, &["components", "schemas", "Stamp"]).is_none();
        if is_gone
            && let Some(Value::Object(properties)) =
                at(tree, &["components", "schemas", "Parcel", "properties"])
            && let Some(content) = properties.shift_remove("content")
        {
            properties.insert("contents".to_owned(), content);
        }
    });
    assert_eq!(found, BTreeSet::from(["a schema removed"]));
}

/// That errors are shared lets nobody's change with the removal of an operation that has no part in them.
#[test]
fn errors_in_common_that_follow_another_type_are_found() {
    let found = found("../../documents/shared_errors.yaml", &|tree| {
        if at(tree, &["paths", "/floors", "post"]).is_none() {
            for method in ["get", "post"] {
                if let Some(Value::Object(answers)) = at(tree, &["paths", "/walls", method, "responses"]) {
                    answers.shift_remove("default");
                }
            }
        }
    });
    assert_eq!(found, BTreeSet::from(["an operation removed"]));
}
