//! Texts of an `enum` that YAML reads as numbers or booleans.

use crate::diagnostics::{Diagnostic, REPAIRED_VALUE};
use crate::dialect::repair::{Repaired, scalar};
use crate::dialect::table::Shape;
use crate::dialect::walk::Walker;
use crate::source::{Object, Value};

/// Makes texts of them, as they are written: `1.10` is not the text `1.1`.
pub(super) fn respell(walker: &mut Walker<'_>, object: &mut Object) {
    if !matches!(object.get("type"), Some(Value::String(ty)) if ty == "string") {
        return;
    }
    let Some(Value::Array(members)) = object.get_mut("enum") else { return };
    for (index, member) in members.iter_mut().enumerate() {
        if let Repaired::As(text, message) = scalar(Shape::Text, member) {
            let place = walker.here().child("enum").index(index);
            walker.push(Diagnostic::new(REPAIRED_VALUE, place, message));
            walker.inside("enum", |walker| walker.inside(&index.to_string(), Walker::respell));
            *member = text;
        }
    }
}
