//! References that stand where the specification allows none, as documents of several files have them: what they lead to is
//! written out in their place, down to the next objects that can be given by reference.

use super::link::Linker;
use crate::diagnostics::{
    Diagnostic, Diagnostics, IGNORED_FIELD, MISPLACED_REFERENCE, Place, Pointer, REPAIRED_VALUE, WRITTEN_OUT,
};
use crate::dialect::{At, Kind, LONE_ELEMENT, Member, Misplaced, ReferenceUse, Shape};
use crate::source::{Object, Value};

/// How many references that stand where none is allowed may lead to each other.
const MOST_FOLLOWED: usize = 16;

impl Linker<'_> {
    /// Follows a reference where the specification allows none.
    pub(super) fn write_out(&mut self, misplaced: Misplaced) {
        let Misplaced { at, text, shape, documentation } = misplaced;
        let kind = kind_of(shape);
        let what = match shape {
            Shape::One(kind) => kind.a_name(),
            _ => "what stands here".to_owned(),
        };
        let reference = ReferenceUse { at, text, kind, mapping: false, documentation };
        let target = self.meant_target(&reference);
        if let (Shape::List(_), Some(target)) = (shape, &target)
            && self.is_object(target)
        {
            return self.read_as_list(&reference, shape);
        }
        if !self.followed.contains_key(&reference.at) {
            let message =
                format!("{what} can't be given by reference; what this one leads to is read in its place");
            self.diagnostics.push(Diagnostic::new(WRITTEN_OUT, reference.place(), message));
        }
        let put = target.is_some_and(|target| self.put(&reference, &target, shape));
        if !put {
            // What stands beside the reference is looked at all the same.
            let tree = self.linked.trees.get_mut(&reference.at.file);
            if let Some(Value::Object(here)) = tree.and_then(|tree| tree.at_mut(&reference.at.pointer)) {
                here.shift_remove("$ref");
            }
            self.walk_value(&reference.at, shape, false);
        }
    }

    fn is_object(&self, place: &Place) -> bool {
        let tree = self.linked.trees.get(&place.file);
        matches!(tree.and_then(|tree| tree.at(&place.pointer)), Some(Value::Object(_)))
    }

    /// Reads a reference to one object where a list is due as the only element of it.
    fn read_as_list(&mut self, reference: &ReferenceUse, shape: Shape) {
        let at = &reference.at;
        let tree = self.linked.trees.get_mut(&at.file);
        let Some(here) = tree.and_then(|tree| tree.at_mut(&at.pointer)) else { return };
        let element = std::mem::replace(here, Value::Null);
        *here = Value::Array(vec![element]);
        self.diagnostics.push(Diagnostic::new(REPAIRED_VALUE, at.clone(), LONE_ELEMENT));
        self.sources.repaired(at.file, &at.pointer.child("0"), &at.pointer);
        self.walk_value(at, shape, false);
    }

    /// Puts what a reference leads to in its place, down to the next objects that can be given by reference. `false` if that can't
    /// be done, which is reported.
    pub(super) fn put(&mut self, reference: &ReferenceUse, target: &Place, shape: Shape) -> bool {
        let tree = self.linked.trees.get(&target.file);
        let Some(value) = tree.and_then(|tree| tree.at(&target.pointer)) else {
            self.missing(reference, target);
            return false;
        };
        let file = reference.text.split('#').next().unwrap_or_default();
        let origin = Origin { file, pointer: &target.pointer };
        let times = self.followed.entry(reference.at.clone()).or_default();
        *times += 1;
        let refused = match written_out(shape, value, origin, &mut self.writable) {
            _ if *times > MOST_FOLLOWED => "the reference leads back to itself, or on and on",
            None => "too many values stand behind such references",
            Some(mut written) => {
                // What stands for a header is a parameter, and has these of its own.
                if let (Kind::Header, Value::Object(header)) = (reference.kind, &mut written) {
                    header.retain(|key, _| !matches!(key.as_str(), "name" | "in"));
                }
                let again = !matches!(self.kind_at(target), At::Nowhere);
                let tree = self.linked.trees.get_mut(&reference.at.file);
                let mut keys = Vec::new();
                if let Some(here) = tree.and_then(|tree| tree.at_mut(&reference.at.pointer)) {
                    if let Value::Object(own) = &mut *here {
                        keys.extend(own.keys().cloned());
                        let written = match &mut written {
                            Value::Object(written) if !again => Some(written),
                            _ => None,
                        };
                        beside(std::mem::take(own), written, reference, self.diagnostics);
                    }
                    *here = written;
                }
                if reference.kind == Kind::Operation {
                    self.operations.push((reference.at.clone(), target.clone()));
                }
                self.sources.written_out(&reference.at, target, &keys);
                self.walk_value(&reference.at, shape, again);
                return true;
            }
        };
        self.broken(reference, MISPLACED_REFERENCE, refused.to_owned(), |diagnostic| diagnostic);
        false
    }
}

/// What stands beside a reference that is written out counts too, if there is an object to add it to: what was looked at before is
/// not looked at in full a second time, and a list has no members.
fn beside(
    own: Object,
    mut written: Option<&mut Object>,
    reference: &ReferenceUse,
    diagnostics: &mut Diagnostics,
) {
    for (key, value) in own.into_iter().filter(|(key, _)| key != "$ref") {
        match &mut written {
            Some(written) => {
                written.insert(key, value);
            }
            None => {
                let message = format!("`{key}` has no effect beside `$ref`");
                diagnostics.push(Diagnostic::new(IGNORED_FIELD, reference.at.child(&key).at_key(), message));
            }
        }
    }
}

/// The kind of the objects in a value of this shape.
fn kind_of(shape: Shape) -> Kind {
    match shape {
        Shape::One(kind) => kind,
        Shape::Map(inner) | Shape::List(inner) => kind_of(*inner),
        _ => Kind::Schema,
    }
}

/// The value in another place: `file` as the reference names it, empty for the same file.
#[derive(Clone, Copy)]
struct Origin<'a> {
    file: &'a str,
    pointer: &'a Pointer,
}

/// Writes out a value of this shape. `left` is how many values may be written still; `None` if they are not enough.
fn written_out(shape: Shape, value: &Value, origin: Origin<'_>, left: &mut usize) -> Option<Value> {
    *left = left.checked_sub(1)?;
    match (shape, value) {
        (Shape::One(kind), Value::Object(members)) => object(members, |key| member(kind, key), origin, left),
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

/// A value inside of what is written out: a reference, where it can be given by one.
fn inner(shape: Shape, value: &Value, origin: Origin<'_>, left: &mut usize) -> Option<Value> {
    let takes_reference = match shape {
        Shape::One(kind) => kind.takes_reference(),
        Shape::SchemaOrFlag => true,
        _ => false,
    };
    if !takes_reference || !matches!(value, Value::Object(_)) {
        return written_out(shape, value, origin, left);
    }
    *left = left.checked_sub(1)?;
    let text = Value::String(format!("{}#{}", origin.file, encoded(origin.pointer.as_str())));
    Some(Value::Object(Object::from_iter([("$ref".to_owned(), text)])))
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
            ("$ref", Value::String(text)) => Value::String(rebased(origin.file, text)),
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
fn rebased(file: &str, text: &str) -> String {
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
