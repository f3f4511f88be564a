//! The outermost object, and what describes the API.

use std::collections::HashMap;

use super::{rename, reserve};
use crate::diagnostics::{
    COMPONENT_NAME, DUPLICATE_TAG, Diagnostic, IGNORED_FIELD, PATH_WITHOUT_SLASH, WRONG_KIND,
};
use crate::dialect::table::Kind;
use crate::dialect::walk::Walker;
use crate::source::{Object, Value};

pub(super) fn root(walker: &mut Walker<'_>, object: &mut Object) {
    // 3.1 allows a document of webhooks or components only; the typed model wants the field.
    object.entry("paths".to_owned()).or_insert_with(|| Value::Object(Object::default()));
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

/// Paths start with a slash.
pub(super) fn slashes(walker: &mut Walker<'_>, object: &mut Object) {
    let wrong = |key: &&String| !key.starts_with('/') && !key.starts_with("x-") && *key != "$ref";
    let keys: Vec<String> = object.keys().filter(wrong).cloned().collect();
    for key in keys {
        let place = walker.here().child(&key).at_key();
        let path = format!("/{key}");
        if key.contains("://") {
            walker.push(Diagnostic::new(WRONG_KIND, place, format!("`{key}` is a URL, not a path")));
            object.shift_remove(&key);
        } else if object.contains_key(&path) {
            let message = format!("the path `{key}` has no slash, and `{path}` stands here, too");
            walker.push(Diagnostic::new(WRONG_KIND, place, message));
            object.shift_remove(&key);
        } else {
            let message = format!("the path `{key}` does not start with a slash; it is read as `{path}`");
            walker.push(Diagnostic::new(PATH_WITHOUT_SLASH, place, message));
            walker.moved([key.as_str()], [path.as_str()]);
            rename(object, &key, &path);
        }
    }
}

pub(super) fn components(walker: &mut Walker<'_>, object: &Object) {
    let plain = |name: &str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    for (section, members) in object {
        let Value::Object(members) = members else { continue };
        if section.starts_with("x-") {
            continue;
        }
        // A reference where none is allowed is followed later.
        let names = members.keys().filter(|name| *name != "$ref");
        for name in names.filter(|name| !plain(name) || name.is_empty()) {
            let place = walker.here().child(section).child(name).at_key();
            let message = format!("`{name}` has a character that the name of a component can't have");
            walker.push(Diagnostic::new(COMPONENT_NAME, place, message));
        }
    }
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
                walker.push(
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
