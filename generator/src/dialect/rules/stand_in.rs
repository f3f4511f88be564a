//! Values that stand for an object of the specification without being one, where they can only mean one.

use super::types::TYPES;
use crate::diagnostics::{EMPTY_FIELD, REPAIRED_VALUE};
use crate::dialect::table::Kind;
use crate::dialect::walk::Walker;
use crate::source::{Object, Value};

/// Makes the object that a null or a text means.
pub(super) fn read(walker: &mut Walker<'_>, kind: Kind, value: &mut Value) {
    match value {
        Value::Null => {
            let empty = matches!(
                kind,
                Kind::Schema
                    | Kind::MediaType
                    | Kind::PathItem
                    | Kind::Response
                    | Kind::Header
                    | Kind::Encoding
            );
            if empty {
                walker.report(EMPTY_FIELD, format!("no value stands for an empty {}", kind.name()));
                *value = Value::Object(Object::default());
            }
        }
        Value::String(text) => {
            let key = match kind {
                Kind::Discriminator => "propertyName",
                Kind::Response => "description",
                Kind::Schema if TYPES.contains(&text.as_str()) => "type",
                Kind::Schema if text.starts_with("#/") => "$ref",
                _ => return,
            };
            walker.report(REPAIRED_VALUE, format!("the text is read as the `{key}` of a {}", kind.name()));
            walker.moved([], [key]);
            *value =
                Value::Object(Object::from_iter([(key.to_owned(), Value::String(std::mem::take(text)))]));
        }
        _ => {}
    }
}
