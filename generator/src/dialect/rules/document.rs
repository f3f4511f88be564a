//! The outermost object, and what describes the API.

use std::collections::HashMap;

use super::reserve;
use crate::diagnostics::{DUPLICATE_TAG, Diagnostic, IGNORED_FIELD};
use crate::dialect::table::Kind;
use crate::dialect::walk::Walker;
use crate::source::{Object, Value};

pub(super) fn root(walker: &mut Walker<'_>, object: &mut Object) {
    // 3.1 allows a document of webhooks or components only; the typed model wants the field.
    object.entry("paths".to_owned()).or_insert_with(|| Value::Object(Object::new()));
    // A missing `info` has been reported as an error; the typed model wants it to be able to take the rest.
    object.entry("info".to_owned()).or_insert_with(|| {
        Value::Object(
            ["title", "version"]
                .map(|key| (key.to_owned(), Value::String(String::new())))
                .into_iter()
                .collect(),
        )
    });
    if object.contains_key("$self") {
        walker.report_member(
            "$self",
            IGNORED_FIELD,
            "`$self` is not used: references are resolved against the file",
        );
    }
    if let Some(Value::Array(tags)) = object.get("tags") {
        duplicate_tags(walker, tags);
    }
    if let Some(Value::Object(webhooks)) = object.get("webhooks") {
        webhooks.keys().for_each(|name| walker.apart(["webhooks", name], Kind::PathItem));
    }
    if let Some(Value::String(dialect)) = object.get("jsonSchemaDialect") {
        let known = dialect.contains("spec.openapis.org/oas/3.")
            || dialect.contains("json-schema.org/draft/2020-12/");
        if !known {
            let message = "schemas are read as JSON Schema 2020-12, whatever `jsonSchemaDialect` says";
            walker.report_member("jsonSchemaDialect", IGNORED_FIELD, message);
        }
    }
}

pub(super) fn components(walker: &mut Walker<'_>, object: &Object) {
    if let Some(Value::Object(items)) = object.get("pathItems") {
        items.keys().for_each(|name| walker.apart(["pathItems", name], Kind::PathItem));
    }
}

/// Later tags of the same name add nothing.
fn duplicate_tags(walker: &mut Walker<'_>, tags: &[Value]) {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for (index, tag) in tags.iter().enumerate() {
        let Some(name) = tag.get("name").and_then(Value::as_str) else { continue };
        match seen.get(name) {
            Some(first) => {
                let list = walker.here().child("tags");
                walker.diagnostics.push(
                    Diagnostic::new(
                        DUPLICATE_TAG,
                        list.index(index),
                        format!("the tag `{name}` is declared twice"),
                    )
                    .related(list.index(*first), "it is declared here first"),
                );
            }
            None => {
                seen.insert(name, index);
            }
        }
    }
}

pub(super) fn license(object: &mut Object) {
    reserve(object, "identifier");
}

pub(super) fn summary(object: &mut Object) {
    reserve(object, "summary");
}
