//! Builds the tree of values from a serde parser, and notes what must not pass: duplicate keys, too deep nesting, numbers
//! that can't be represented.

use std::cell::RefCell;
use std::fmt;

use indexmap::map::Entry;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Object, Value};
use crate::diagnostics::{Pointer, push_token};

/// What was noted while a tree was built.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// A key stood twice in an object.
    pub(super) duplicate_keys: bool,
    /// Infinities and not-a-numbers.
    pub(super) not_finite: Vec<Pointer>,
    /// Numbers beyond 64 bits that became floats; in JSON also numbers that were written as floats.
    pub(super) beyond_64_bits: Vec<Pointer>,
    /// Merge keys of YAML 1.1, which were followed.
    pub(super) merged: Vec<Pointer>,
    /// The nesting exceeded the limit; the tree is not complete.
    pub(super) too_deep: bool,
    path: String,
}

/// Reads a tree with `deserializer`, at most `depth` levels deep. `merge` tells whether a key `<<` merges objects, as in
/// YAML 1.1.
pub(super) fn read_tree<'de, D: Deserializer<'de>>(
    deserializer: D,
    depth: usize,
    merge: bool,
) -> (Result<Value, D::Error>, Notes) {
    let notes = RefCell::new(Notes::default());
    let value = TreeSeed { notes: &notes, depth, merge }.deserialize(deserializer);
    (value, notes.into_inner())
}

#[derive(Clone, Copy)]
struct TreeSeed<'n> {
    notes: &'n RefCell<Notes>,
    /// Levels that are left.
    depth: usize,
    merge: bool,
}

impl TreeSeed<'_> {
    /// The seed for a value inside this one.
    fn inner<E: Error>(self) -> Result<Self, E> {
        match self.depth.checked_sub(1) {
            Some(depth) => Ok(Self { depth, ..self }),
            None => {
                self.notes.borrow_mut().too_deep = true;
                Err(E::custom("nesting too deep"))
            }
        }
    }

    /// Appends a token to the path; gives the length to return to.
    fn enter(self, token: &str) -> usize {
        let path = &mut self.notes.borrow_mut().path;
        let length = path.len();
        push_token(path, token);
        length
    }

    fn leave(self, length: usize) {
        self.notes.borrow_mut().path.truncate(length);
    }

    fn note(self, list: impl FnOnce(&mut Notes) -> &mut Vec<Pointer>) {
        let notes = &mut *self.notes.borrow_mut();
        let pointer = Pointer::parse(&notes.path);
        list(notes).extend(pointer);
    }
}

impl TreeSeed<'_> {
    /// Adds the members of the objects under `<<` that the object has none of its own for; of several, the first counts.
    fn merge_into(self, object: &mut Object) {
        let sources = match object.get("<<") {
            Some(source @ Value::Object(_)) => std::slice::from_ref(source),
            Some(Value::Array(list)) if list.iter().all(|source| source.as_object().is_some()) => list,
            _ => return,
        };
        let members: Vec<(String, Value)> = sources
            .iter()
            .filter_map(Value::as_object)
            .flatten()
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        object.shift_remove("<<");
        for (key, value) in members {
            object.entry(key).or_insert(value);
        }
        let length = self.enter("<<");
        self.note(|notes| &mut notes.merged);
        self.leave(length);
    }
}

impl<'de> DeserializeSeed<'de> for TreeSeed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for TreeSeed<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Bool(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Int(number.into()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Int(number.into()))
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<Value, E> {
        self.note(|notes| &mut notes.beyond_64_bits);
        Ok(Value::Float(number as f64))
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<Value, E> {
        self.note(|notes| &mut notes.beyond_64_bits);
        Ok(Value::Float(number as f64))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        if !number.is_finite() {
            self.note(|notes| &mut notes.not_finite);
            return Ok(Value::Float(f64::MAX));
        }
        if number.abs() >= i64::MAX as f64 {
            self.note(|notes| &mut notes.beyond_64_bits);
        }
        Ok(Value::Float(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        Ok(Value::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut list = Vec::new();
        loop {
            let length = self.enter(&list.len().to_string());
            let element = elements.next_element_seed(inner)?;
            self.leave(length);
            match element {
                Some(element) => list.push(element),
                None => {
                    list.shrink_to_fit();
                    return Ok(Value::Array(list));
                }
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut object = Object::default();
        // As a text, a key keeps the spelling of the document: `200` and `1.10` are read as they are written.
        while let Some(key) = members.next_key::<String>()? {
            let length = self.enter(&key);
            let value = members.next_value_seed(inner)?;
            self.leave(length);
            match object.entry(key) {
                Entry::Vacant(entry) => {
                    entry.insert(value);
                }
                Entry::Occupied(_) => self.notes.borrow_mut().duplicate_keys = true,
            }
        }
        if self.merge && object.contains_key("<<") {
            self.merge_into(&mut object);
        }
        // Of most objects, with one to three members, more than half would be room for others.
        object.shrink_to_fit();
        Ok(Value::Object(object))
    }
}
