//! `type`: one name, or from 3.1 on a list of names.

use crate::diagnostics::{Diagnostic, OTHER_VERSION_FIELD};
use crate::dialect::reserved;
use crate::dialect::table::Version;
use crate::dialect::walk::Walker;
use crate::source::{Object, Value};

/// The types that JSON Schema knows.
pub(super) const TYPES: &[&str] = &["string", "integer", "number", "boolean", "array", "object", "null"];

/// Takes note of a form of another version. The words themselves have been checked.
pub(in crate::dialect) fn check(walker: &mut Walker<'_>, value: &Value) -> bool {
    match value {
        Value::String(name) if name == "null" => of_3_1(walker, "the type `null`"),
        Value::Array(_) => of_3_1(walker, "a list of types"),
        _ => {}
    }
    true
}

fn of_3_1(walker: &mut Walker<'_>, what: &str) {
    if walker.version < Version::V3_1 {
        let message = format!("{what} belongs to OpenAPI 3.1; it is honoured all the same");
        let place = walker.here();
        walker.push(Diagnostic::new(OTHER_VERSION_FIELD, place, message));
    }
}

/// Lowers a list of types, and the type `null`: 3.0 knows one type and `nullable`.
pub(super) fn lower(object: &mut Object) {
    let mut names: Vec<String> = match object.get("type") {
        Some(Value::String(name)) if name == "null" => Vec::new(),
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => return,
    };
    let count = names.len();
    names.retain(|name| name != "null");
    let mut seen = std::collections::HashSet::new();
    names.retain(|name| seen.insert(name.clone()));
    if names.len() < count || count == 0 {
        object.insert("nullable".to_owned(), Value::Bool(true));
    }
    match names.as_slice() {
        [] => {
            object.shift_remove("type");
            object.insert("enum".to_owned(), Value::Array(vec![Value::Null]));
        }
        [name] => {
            object.insert("type".to_owned(), Value::String(name.clone()));
        }
        names => {
            let names = names.iter().cloned().map(Value::String).collect();
            object.shift_remove("type");
            object.insert(reserved::name("type"), Value::Array(names));
        }
    }
}

/// The type that all of these values have, if they have one: `const` often stands without `type`.
pub(super) fn of_value(value: &Value) -> Option<&'static str> {
    match value {
        Value::Null => None,
        Value::Bool(_) => Some("boolean"),
        Value::Int(_) => Some("integer"),
        Value::Float(_) => Some("number"),
        Value::String(_) => Some("string"),
        // The typed model keeps no `enum` beside these types.
        Value::Array(_) | Value::Object(_) => None,
    }
}
