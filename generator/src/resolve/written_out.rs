//! References that stand where the specification allows none, as documents of several files have them: what they lead to is
//! written out in their place, down to the next objects that can be given by reference.

use crate::diagnostics::Pointer;
use crate::dialect::{Kind, Member, Shape};
use crate::source::{Object, Value};

/// The value in another place: `file` as the reference names it, empty for the same file.
#[derive(Clone, Copy)]
pub(super) struct Origin<'a> {
    pub(super) file: &'a str,
    pub(super) pointer: &'a Pointer,
}

/// Writes out a value of this shape. `left` is how many values may be written still; `None` if they are not enough.
pub(super) fn written_out(
    shape: Shape,
    value: &Value,
    origin: Origin<'_>,
    left: &mut usize,
) -> Option<Value> {
    match (shape, value) {
        (Shape::One(kind), Value::Object(members)) => {
            *left = left.checked_sub(1)?;
            object(members, |key| member(kind, key), origin, left)
        }
        _ => inner(shape, value, origin, left),
    }
}

/// A value inside of what is written out.
fn inner(shape: Shape, value: &Value, origin: Origin<'_>, left: &mut usize) -> Option<Value> {
    *left = left.checked_sub(1)?;
    match (shape, value) {
        (Shape::One(kind), Value::Object(members)) if !kind.takes_reference() => {
            object(members, |key| member(kind, key), origin, left)
        }
        (Shape::One(_) | Shape::SchemaOrFlag, Value::Object(_)) => {
            let text = Value::String(format!("{}#{}", origin.file, encoded(origin.pointer.as_str())));
            Some(Value::Object(Object::from_iter([("$ref".to_owned(), text)])))
        }
        (Shape::Map(shape), Value::Object(members)) => object(members, |_| *shape, origin, left),
        (Shape::List(shape), Value::Array(elements)) => {
            let elements = elements.iter().enumerate().map(|(index, element)| {
                let pointer = origin.pointer.child(&index.to_string());
                inner(*shape, element, Origin { pointer: &pointer, ..origin }, left)
            });
            elements.collect::<Option<_>>().map(Value::Array)
        }
        _ => {
            *left = left.checked_sub(count(value))?;
            Some(value.clone())
        }
    }
}

fn object(
    members: &Object,
    shape: impl Fn(&str) -> Shape,
    origin: Origin<'_>,
    left: &mut usize,
) -> Option<Value> {
    let members = members.iter().map(|(key, value)| {
        let value = match (key.as_str(), value) {
            // Another reference where none is allowed: it is followed in its turn.
            ("$ref", Value::String(text)) => Value::String(beside(origin.file, text)),
            _ => {
                let pointer = origin.pointer.child(key);
                inner(shape(key), value, Origin { pointer: &pointer, ..origin }, left)?
            }
        };
        Some((key.clone(), value))
    });
    members.collect::<Option<_>>().map(Value::Object)
}

fn member(kind: Kind, key: &str) -> Shape {
    match kind.member(key) {
        Member::Field(field) => field.shape,
        Member::Named(shape) => shape,
        Member::Extension | Member::Unknown => Shape::Data,
    }
}

/// A reference that stands in `file`, as it is written where `file` is.
fn beside(file: &str, text: &str) -> String {
    match file.rsplit_once('/') {
        _ if text.starts_with('#') => format!("{file}{text}"),
        Some((folder, _)) if !file.is_empty() => format!("{folder}/{text}"),
        _ => text.to_owned(),
    }
}

/// A pointer as part of a reference.
fn encoded(pointer: &str) -> String {
    pointer.replace('%', "%25")
}

/// How many values lie in a value.
fn count(value: &Value) -> usize {
    match value {
        Value::Array(elements) => elements.iter().map(|element| 1 + count(element)).sum(),
        Value::Object(members) => members.values().map(|member| 1 + count(member)).sum(),
        _ => 0,
    }
}
