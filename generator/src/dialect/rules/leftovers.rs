//! Forms of Swagger 2.0 and of JSON Schema's draft 4 that stayed behind in an OpenAPI 3 document, read as what they mean.
//! They are rewritten before the members of the object are checked.

use super::rename;
use crate::diagnostics::{Diagnostic, REPAIRED_VALUE};
use crate::dialect::table::{Kind, Member};
use crate::dialect::walk::Walker;
use crate::source::{Object, Value};

/// Fields of a schema beside the ones of a parameter or header become its schema.
pub(super) fn schema_beside(walker: &mut Walker<'_>, kind: Kind, object: &mut Object) {
    collection_format(walker, object);
    let telling = ["type", "items", "enum", "format", "allOf", "oneOf", "anyOf"];
    let has_own = object.contains_key("schema") || object.contains_key("content");
    if has_own || !telling.iter().any(|key| object.contains_key(*key)) {
        return;
    }
    let of_schema = |key: &str| {
        matches!(kind.member(key), Member::Unknown) && matches!(Kind::Schema.member(key), Member::Field(_))
    };
    let keys: Vec<String> = object.keys().filter(|key| of_schema(key)).cloned().collect();
    let mut schema = Object::default();
    for key in &keys {
        if let Some(value) = object.shift_remove(key) {
            schema.insert(key.clone(), value);
        }
        walker.moved([key.as_str()], ["schema", key]);
    }
    if let Some(first) = keys.first() {
        let place = walker.here().child(first).at_key();
        let message = format!(
            "`{first}` belongs into the `schema` of the {}; it is read as if it stood there",
            kind.name()
        );
        walker.push(Diagnostic::new(REPAIRED_VALUE, place, message));
    }
    object.insert("schema".to_owned(), Value::Object(schema));
}

/// How lists are written, in the words of Swagger 2.0.
fn collection_format(walker: &mut Walker<'_>, object: &mut Object) {
    let Some(Value::String(format)) = object.get("collectionFormat") else { return };
    let (style, explode) = match format.as_str() {
        "csv" => (None, false),
        "multi" => (None, true),
        "ssv" => (Some("spaceDelimited"), false),
        "pipes" => (Some("pipeDelimited"), false),
        _ => return,
    };
    if object.contains_key("style") || object.contains_key("explode") {
        return;
    }
    let written = style.map_or_else(String::new, |style| format!("`style: {style}` and "));
    let place = walker.here().child("collectionFormat").at_key();
    let message = format!(
        "`collectionFormat: {format}` is of Swagger 2.0; it is read as {written}`explode: {explode}`"
    );
    walker.push(Diagnostic::new(REPAIRED_VALUE, place, message));
    object.shift_remove("collectionFormat");
    if let Some(style) = style {
        object.insert("style".to_owned(), Value::String(style.to_owned()));
    }
    object.insert("explode".to_owned(), Value::Bool(explode));
}

/// A schema beside the fields of a response is that of its JSON body.
pub(super) fn response(walker: &mut Walker<'_>, object: &mut Object) {
    if object.contains_key("content") || !matches!(object.get("schema"), Some(Value::Object(_))) {
        return;
    }
    let Some(schema) = object.shift_remove("schema") else { return };
    let place = walker.here().child("schema").at_key();
    let message = "`schema` is of Swagger 2.0; it is read as the schema of `content: application/json`";
    walker.push(Diagnostic::new(REPAIRED_VALUE, place, message));
    walker.moved(["schema"], ["content", "application/json", "schema"]);
    let media_type = Object::from_iter([("schema".to_owned(), schema)]);
    let content = Object::from_iter([("application/json".to_owned(), Value::Object(media_type))]);
    object.insert("content".to_owned(), Value::Object(content));
}

/// `type: basic`.
pub(super) fn scheme(walker: &mut Walker<'_>, object: &mut Object) {
    if matches!(object.get("type"), Some(Value::String(name)) if name.eq_ignore_ascii_case("basic")) {
        let message = "`basic` is of Swagger 2.0; it is read as `http` with the scheme `basic`";
        walker.report_member("type", REPAIRED_VALUE, message);
        object.insert("type".to_owned(), Value::String("http".to_owned()));
        object.entry("scheme".to_owned()).or_insert_with(|| Value::String("basic".to_owned()));
    }
}

/// A list of schemas in `items` (draft 4): one is the schema of all, several are those of the first ones.
pub(super) fn items(walker: &mut Walker<'_>, object: &mut Object) {
    let has_first = object.contains_key("prefixItems");
    let Some(Value::Array(list)) = object.get_mut("items") else { return };
    let message = match list.as_mut_slice() {
        [] => return,
        [one] => {
            let one = std::mem::replace(one, Value::Null);
            object.insert("items".to_owned(), one);
            walker.moved(["items", "0"], ["items"]);
            "`items` is one schema, not a list; the only one in it is read as that of all elements"
        }
        _ if has_first => return,
        _ => {
            walker.moved(["items"], ["prefixItems"]);
            rename(object, "items", "prefixItems");
            "`items` is one schema, not a list; the list is read as `prefixItems`"
        }
    };
    let place = walker.here().child("items").at_key();
    walker.push(Diagnostic::new(REPAIRED_VALUE, place, message));
}

/// A boolean `required` in a schema means the list of the schema around it, where it is said again in most cases.
pub(super) fn required(walker: &mut Walker<'_>, object: &mut Object) {
    let flag = match object.get("required") {
        Some(Value::Bool(_)) => true,
        Some(Value::String(text)) => matches!(text.as_str(), "true" | "false"),
        _ => false,
    };
    if flag {
        let message = "`required` is a list of property names; a boolean here has no effect";
        walker.report_member("required", REPAIRED_VALUE, message);
        object.shift_remove("required");
    }
}
