// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Writes the members of a model, for `object!`.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::ser::SerializeMap;

use super::Patch;

/// Writes an object row by row; what goes wrong is kept until the end.
#[doc(hidden)]
#[derive(Debug)]
pub struct ObjectWriter<'m, M, E> {
    map: &'m mut M,
    result: Result<(), E>,
}

impl<'m, M: SerializeMap> ObjectWriter<'m, M, M::Error> {
    /// Begins with the first row.
    pub fn new(map: &'m mut M) -> Self {
        Self { map, result: Ok(()) }
    }

    /// Ends after the last row.
    pub fn end(self) -> Result<(), M::Error> {
        self.result
    }

    /// A value that is always written.
    pub fn required<T: Serialize>(&mut self, name: &'static str, field: &T) {
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(name, field);
        }
    }

    /// Not written when there is no value.
    pub fn optional<T: Serialize>(&mut self, name: &'static str, field: &Option<T>) {
        if let Some(value) = field {
            self.required(name, value);
        }
    }

    /// Not written when there is no value; `null` is one.
    pub fn any<T: Serialize>(&mut self, name: &'static str, field: &Option<T>) {
        self.optional(name, field);
    }

    /// Not written when it is absent.
    pub fn patch<T: Serialize>(&mut self, name: &'static str, field: &Patch<T>) {
        if !field.is_absent() {
            self.required(name, field);
        }
    }

    /// A list or map, always written.
    pub fn list<L: Serialize>(&mut self, name: &'static str, field: &L) {
        self.required(name, field);
    }

    /// The members that have no row.
    pub fn extra<T: Serialize>(&mut self, fields: &BTreeMap<String, T>) {
        for (name, value) in fields {
            if self.result.is_ok() {
                self.result = self.map.serialize_entry(name, value);
            }
        }
    }
}
