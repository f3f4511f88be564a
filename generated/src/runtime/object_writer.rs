// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Writes the members of a model, for `object!`.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::ser::SerializeMap;

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

    /// A member.
    pub(crate) fn entry(&mut self, name: &str, value: &impl Serialize) {
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(name, value);
        }
    }

    /// The members that have no row.
    pub fn extra<T: Serialize>(&mut self, fields: &BTreeMap<String, T>) {
        for (name, value) in fields {
            self.entry(name, value);
        }
    }
}
