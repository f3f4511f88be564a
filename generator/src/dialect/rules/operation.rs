//! Path items, operations, responses.

use crate::diagnostics::{EMPTY_FIELD, MISSING_FIELD};
use crate::dialect::reserved;
use crate::dialect::table::Kind;
use crate::dialect::walk::Walker;
use crate::source::{Object, Value};

pub(super) fn operation(object: &mut Object) {
    // From 3.1 on an operation may leave its responses open; the typed model wants the field.
    object.entry("responses".to_owned()).or_insert_with(|| Value::Object(Object::default()));
    // The typed model knows no references among callbacks. A client doesn't serve them; their names are kept.
    if let Some(Value::Object(callbacks)) = object.shift_remove("callbacks") {
        let names = callbacks.into_iter().map(|(name, _)| Value::String(name)).collect();
        object.insert(reserved::name("callbacks"), Value::Array(names));
    }
}

/// A body that can't be sent in any media type is none.
pub(super) fn request_body(walker: &mut Walker<'_>, object: &Object) {
    if matches!(object.get("content"), Some(Value::Object(content)) if content.is_empty()) {
        walker.report_member("content", EMPTY_FIELD, "the body has no media type, so that none is sent");
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
