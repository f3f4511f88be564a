//! Path items, operations, responses.

use crate::diagnostics::{Diagnostic, INVALID_STATUS, MISSING_FIELD, REPAIRED_VALUE};
use crate::dialect::reserved;
use crate::dialect::table::Kind;
use crate::dialect::walk::Walker;
use crate::source::{Object, Value};

pub(super) fn operation(object: &mut Object) {
    // From 3.1 on an operation may leave its responses open; the typed model wants the field.
    object.entry("responses".to_owned()).or_insert_with(|| Value::Object(Object::new()));
    // The typed model knows no references among callbacks. A client doesn't serve them; their names are kept.
    if let Some(Value::Object(callbacks)) = object.shift_remove("callbacks") {
        let names = callbacks.into_iter().map(|(name, _)| Value::String(name)).collect();
        object.insert(reserved::name("callbacks"), Value::Array(names));
    }
}

/// Methods that the typed model doesn't know.
pub(super) fn path_item(walker: &mut Walker<'_>, object: &mut Object) {
    if object.contains_key("query") {
        walker.apart(["query"], Kind::Operation);
        object.insert(reserved::name("query"), Value::Bool(true));
    }
    if let Some(Value::Object(operations)) = object.get("additionalOperations") {
        operations.keys().for_each(|method| walker.apart(["additionalOperations", method], Kind::Operation));
        let methods = operations.keys().map(|method| Value::String(method.clone())).collect();
        object.insert(reserved::name("additionalOperations"), Value::Array(methods));
    }
}

/// Keys are `default`, a status from 100 to 599, or a range `1XX` to `5XX`.
pub(super) fn responses(walker: &mut Walker<'_>, object: &mut Object) {
    let keys: Vec<String> =
        object.keys().filter(|key| *key != "default" && !key.starts_with("x-")).cloned().collect();
    for key in keys {
        match key.as_bytes() {
            [b'1'..=b'5', b'0'..=b'9', b'0'..=b'9'] | [b'1'..=b'5', b'X', b'X'] => {}
            [b'1'..=b'5', b'x', b'x'] => {
                let upper = key.to_ascii_uppercase();
                let place = walker.here().child(&key).at_key();
                let message = format!("`{key}` is read as `{upper}`");
                walker.diagnostics.push(Diagnostic::new(REPAIRED_VALUE, place, message));
            }
            _ => {
                let place = walker.here().child(&key).at_key();
                let message = format!("`{key}` is no status");
                walker.diagnostics.push(Diagnostic::new(INVALID_STATUS, place, message));
                object.shift_remove(&key);
            }
        }
    }
}

/// The typed model takes every key of a callback for an expression.
pub(super) fn callback(object: &mut Object) {
    object.retain(|key, _| !key.starts_with("x-"));
}

/// `false` if the link leads to no operation.
pub(super) fn link(walker: &mut Walker<'_>, object: &mut Object) -> bool {
    let leads = object.contains_key("operationRef") || object.contains_key("operationId");
    if !leads {
        walker.report(MISSING_FIELD, "a link has an `operationId` or an `operationRef`");
    }
    leads
}

/// 3.2 tells the value from its serialized form; 3.0 knows the value.
pub(super) fn example(object: &mut Object) {
    if let (None, Some(value)) = (object.get("value"), object.get("dataValue").cloned()) {
        object.insert("value".to_owned(), value);
    }
}

/// Streams of items (3.2).
pub(super) fn media_type(walker: &mut Walker<'_>, object: &mut Object) {
    if object.contains_key("itemSchema") {
        walker.apart(["itemSchema"], Kind::Schema);
    }
    for key in ["itemSchema", "prefixEncoding", "itemEncoding"] {
        if object.contains_key(key) {
            object.insert(reserved::name(key), Value::Bool(true));
        }
    }
}
