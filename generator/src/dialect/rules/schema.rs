//! Schemas: keywords of JSON Schema 2020-12 in the form of 3.0, and contradictions.

use std::collections::HashSet;

use super::{enum_members, reserve, types};
use crate::diagnostics::{
    CONTRADICTION, DYNAMIC_REFERENCE, Diagnostic, EMPTY_FIELD, IGNORED_FIELD, OTHER_VERSION_FIELD, Place,
    Pointer, REPAIRED_VALUE, UNDECLARED_REQUIRED,
};
use crate::dialect::reserved;
use crate::dialect::table::{Kind, Version};
use crate::dialect::walk::Walker;
use crate::source::{Object, Value};

/// Keywords whose value is no schema; the neutral model sees them as they stand.
const VALUES: [&str; 6] =
    ["examples", "contentEncoding", "contentMediaType", "minContains", "maxContains", "dependentRequired"];

/// Keywords with a schema; the neutral model sees that they are there.
const SCHEMAS: [&str; 9] = [
    "contentSchema",
    "contains",
    "propertyNames",
    "dependentSchemas",
    "unevaluatedItems",
    "unevaluatedProperties",
    "if",
    "then",
    "else",
];

/// Keywords that say nothing about which values there are.
const BESIDE_ANY: [&str; 9] = [
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
];

/// A boolean instead of a schema: `true` allows everything, `false` nothing.
pub(in crate::dialect) fn boolean(walker: &mut Walker<'_>, value: &mut Value) {
    if walker.version < Version::V3_1 {
        let message = "a boolean as schema belongs to OpenAPI 3.1; it is honoured all the same";
        walker.report(OTHER_VERSION_FIELD, message);
    }
    let mut object = Object::default();
    if *value == Value::Bool(false) {
        object.insert("not".to_owned(), Value::Object(Object::default()));
    }
    *value = Value::Object(object);
}

pub(super) fn schema(walker: &mut Walker<'_>, object: &mut Object) {
    identity(walker, object);
    types::lower(object);
    enum_members::respell(walker, object);
    constant(object);
    bound(object, "minimum", "exclusiveMinimum", |exclusive, bound| exclusive >= bound);
    bound(object, "maximum", "exclusiveMaximum", |exclusive, bound| exclusive <= bound);
    null_among(object, "oneOf");
    null_among(object, "anyOf");
    content(object);
    beside_reference(object);
    for key in VALUES {
        reserve(object, key);
    }
    if let (None, Some(Value::Array(examples))) = (object.get("example"), object.get("examples"))
        && let Some(first) = examples.first().cloned()
    {
        object.insert("example".to_owned(), first);
    }
    read_apart(walker, object);
    for key in SCHEMAS {
        let mark = match object.get(key) {
            Some(Value::Bool(allowed)) => Value::Bool(*allowed),
            // A boolean was given, and has become a schema; the mark keeps it for `unevaluated…: false`.
            Some(_) => Value::Bool(true),
            None => continue,
        };
        object.insert(reserved::name(key), mark);
    }
    if let Some(Value::Array(items)) = object.get("prefixItems") {
        let count = items.len();
        object.insert(reserved::name("prefixItems"), Value::Int(count as i128));
    }
    if let Some(Value::Object(patterns)) = object.get("patternProperties") {
        let patterns = patterns.keys().cloned().map(Value::String).collect();
        object.insert(reserved::name("patternProperties"), Value::Array(patterns));
    }
    contradictions(walker, object);
    required(walker, object);
}

/// Notes the schemas for which the typed model has no field.
fn read_apart(walker: &mut Walker<'_>, object: &Object) {
    for key in SCHEMAS {
        match object.get(key) {
            Some(Value::Object(schemas)) if key == "dependentSchemas" => {
                schemas.keys().for_each(|name| walker.apart([key, name], Kind::Schema));
            }
            Some(Value::Object(_)) => walker.apart([key], Kind::Schema),
            _ => {}
        }
    }
    if let Some(Value::Array(items)) = object.get("prefixItems") {
        (0..items.len()).for_each(|index| walker.apart(["prefixItems", &index.to_string()], Kind::Schema));
    }
    if let Some(Value::Object(patterns)) = object.get("patternProperties") {
        patterns.keys().for_each(|pattern| walker.apart(["patternProperties", pattern], Kind::Schema));
    }
}

/// A mapping names a schema of the components, or refers to one. Both become references, which are checked like others.
pub(super) fn discriminator(walker: &mut Walker<'_>, object: &mut Object) {
    if let Some(Value::Object(mapping)) = object.get_mut("mapping") {
        for (value, target) in mapping.iter_mut() {
            let Value::String(text) = target else { continue };
            let at = walker.here().child("mapping").child(value);
            mapped(walker, text, at);
        }
    }
    if let Some(Value::String(text)) = object.get_mut("defaultMapping") {
        let at = walker.here().child("defaultMapping");
        mapped(walker, text, at);
    }
    reserve(object, "defaultMapping");
}

/// Makes a reference of a mapping's target.
fn mapped(walker: &mut Walker<'_>, text: &mut String, at: Place) {
    let is_file = [".yaml", ".yml", ".json"].iter().any(|extension| text.ends_with(extension));
    if !text.contains(['#', '/']) && !is_file {
        *text = format!("#{}", Pointer::from_tokens(["components", "schemas", text]).as_str());
    }
    walker.refer(at, text.clone(), Kind::Schema, true);
}

/// Keywords that give a schema an identity of its own.
fn identity(walker: &mut Walker<'_>, object: &mut Object) {
    if object.contains_key("$id") {
        let message = "`$id` is not used: references are resolved against the document";
        let place = walker.here().child("$id").at_key();
        walker.push(Diagnostic::new(IGNORED_FIELD, place, message));
    }
    let Some(Value::String(dynamic)) = object.get("$dynamicRef") else { return };
    match walker.anchors.dynamic(dynamic).map(ToString::to_string) {
        // In a single schema resource it is a reference like any other.
        Some(text) if !object.contains_key("$ref") => {
            let at = walker.here();
            walker.refer(at, text.clone(), Kind::Schema, false);
            object.insert("$ref".to_owned(), Value::String(text));
        }
        _ => {
            let place = walker.here().child("$dynamicRef").at_key();
            let message =
                "where this leads depends on where it is reached from; the value is read as any value";
            walker.push(Diagnostic::new(DYNAMIC_REFERENCE, place, message));
            // What stands beside it is not all that the value may be.
            object.retain(|key, _| key.starts_with("x-") || BESIDE_ANY.contains(&key.as_str()));
        }
    }
}

/// `const` is an `enum` of one value.
fn constant(object: &mut Object) {
    let Some(value) = object.get("const").cloned() else { return };
    let composed = ["allOf", "oneOf", "anyOf", "$ref"].iter().any(|key| object.contains_key(*key));
    let typed = object.contains_key("type") || object.contains_key(&reserved::name("type"));
    if let Some(name) = types::of_value(&value).filter(|_| !composed && !typed) {
        object.insert("type".to_owned(), Value::String(name.to_owned()));
    }
    if value == Value::Null {
        object.insert("nullable".to_owned(), Value::Bool(true));
    }
    object.insert(reserved::name("const"), Value::Bool(true));
    object.insert("enum".to_owned(), Value::Array(vec![value]));
}

/// A numeric exclusive bound becomes a bound and a flag; the stricter one of two bounds counts.
fn bound(object: &mut Object, key: &str, exclusive_key: &str, stricter: impl Fn(f64, f64) -> bool) {
    let Some(exclusive) = object.get(exclusive_key).and_then(as_number) else { return };
    let wins = object.get(key).and_then(as_number).is_none_or(|bound| stricter(exclusive, bound));
    if let Some(value) = object.insert(exclusive_key.to_owned(), Value::Bool(wins)).filter(|_| wins) {
        object.insert(key.to_owned(), value);
    }
}

fn as_number(value: &Value) -> Option<f64> {
    match value {
        Value::Int(number) => Some(*number as f64),
        Value::Float(number) => Some(*number),
        _ => None,
    }
}

/// A union one of whose members is null alone is nullable. The member stays, so that the others keep their places.
fn null_among(object: &mut Object, key: &str) {
    let Some(Value::Array(members)) = object.get(key) else { return };
    let is_null = |member: &Value| {
        member.get("enum").and_then(Value::as_array).is_some_and(|values| matches!(values, [Value::Null]))
            && member.get("nullable") == Some(&Value::Bool(true))
            && !["type", "allOf", "oneOf", "anyOf"].iter().any(|key| member.get(key).is_some())
    };
    if members.iter().any(is_null) && !object.contains_key("type") {
        object.insert("nullable".to_owned(), Value::Bool(true));
    }
}

/// Encoded and binary contents have formats in 3.0.
fn content(object: &mut Object) {
    if object.contains_key("format") {
        return;
    }
    let encoding = object.get("contentEncoding").and_then(Value::as_str).map(str::to_ascii_lowercase);
    let media_type = object.get("contentMediaType").and_then(Value::as_str);
    let format = match (encoding.as_deref(), media_type) {
        (Some("base64"), _) => "byte",
        (Some("binary"), _) => "binary", // octets as they are (RFC 2045)
        (None, Some("application/octet-stream")) => "binary",
        _ => return,
    };
    object.insert("format".to_owned(), Value::String(format.to_owned()));
}

/// Keywords beside `$ref` (3.1) hold in addition: the reference joins the parts of `allOf`.
fn beside_reference(object: &mut Object) {
    let Some(reference) = object.shift_remove("$ref") else { return };
    let part = Value::Object(Object::from_iter([("$ref".to_owned(), reference)]));
    match object.entry("allOf".to_owned()).or_insert_with(|| Value::Array(Vec::new())) {
        // Behind the others, so that they keep their places.
        Value::Array(parts) => parts.push(part),
        other => *other = Value::Array(vec![part]),
    }
}

/// Lists that must have an element, and say nothing without one.
pub(super) fn empty_lists(walker: &mut Walker<'_>, object: &mut Object) {
    for key in ["enum", "allOf", "oneOf", "anyOf", "type"] {
        if matches!(object.get(key), Some(Value::Array(elements)) if elements.is_empty()) {
            let message = format!("`{key}` has no element; it is taken as absent");
            walker.report_member(key, EMPTY_FIELD, message);
            object.shift_remove(key);
        }
    }
}

/// Bounds that nothing can meet are not checked by the client.
fn contradictions(walker: &mut Walker<'_>, object: &mut Object) {
    for (least, most) in [
        ("minimum", "maximum"),
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
        ("minProperties", "maxProperties"),
    ] {
        let number = |key: &str| object.get(key).and_then(as_number);
        if let (Some(low), Some(high)) = (number(least), number(most))
            && low > high
        {
            let place = walker.here().child(least);
            let message =
                format!("`{least}` {low} is greater than `{most}` {high}; both are left to the server");
            let related = walker.here().child(most);
            walker.push(Diagnostic::new(CONTRADICTION, place, message).related(related, "the other bound"));
            object.shift_remove(least);
            object.shift_remove(most);
        }
    }
    if object.get("multipleOf").and_then(as_number).is_some_and(|number| number <= 0.0) {
        let message = "`multipleOf` is greater than 0; this one is left to the server";
        walker.report_member("multipleOf", CONTRADICTION, message);
        object.shift_remove("multipleOf");
    }
}

/// Names in `required` that no property has, or that stand twice.
fn required(walker: &mut Walker<'_>, object: &mut Object) {
    let Some(Value::Array(names)) = object.get("required") else { return };
    let elsewhere = ["allOf", "oneOf", "anyOf", "$ref", "if", "patternProperties"];
    let part_of_another = matches!(
        walker.last_tokens(),
        [_, "allOf" | "oneOf" | "anyOf" | "dependentSchemas"] | ["not" | "if" | "then" | "else", _]
    );
    let whole = !part_of_another && !elsewhere.iter().any(|key| object.contains_key(*key));
    let properties = object.get("properties").and_then(Value::as_object);
    let list = walker.here().child("required");
    let mut seen: HashSet<&str> = HashSet::new();
    let mut once: Vec<Value> = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let Value::String(text) = name else { continue };
        let place = list.index(index);
        if !seen.insert(text) {
            walker.push(Diagnostic::new(REPAIRED_VALUE, place, format!("`{text}` is required twice")));
            continue;
        }
        if let Some(properties) = properties.filter(|properties| whole && !properties.contains_key(text)) {
            let message = format!("`{text}` is required, but no property has this name");
            let mut diagnostic = Diagnostic::new(UNDECLARED_REQUIRED, place, message);
            if let Some(near) = walker.suggestions.nearest(text, properties.keys().map(String::as_str)) {
                diagnostic = diagnostic.help(format!("did you mean `{near}`?"));
            }
            walker.push(diagnostic);
        }
        once.push(name.clone());
    }
    object.insert("required".to_owned(), Value::Array(once));
}
