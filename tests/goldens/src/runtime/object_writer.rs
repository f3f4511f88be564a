// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Writes the members of a model, for `object!`.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::ser::SerializeMap;

use super::Object;

/// Writes an object row by row; what goes wrong is kept until the end.
#[doc(hidden)]
#[derive(Debug)]
pub struct ObjectWriter<'m, M, E> {
    map: &'m mut M,
    result: Result<(), E>,
}

impl<'m, M: SerializeMap> ObjectWriter<'m, M, M::Error> {
    /// Writes the members of an object.
    pub(crate) fn write(object: &impl Object, map: &'m mut M) -> Result<(), M::Error> {
        let mut members = Self { map, result: Ok(()) };
        object.write(&mut members);
        members.result
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
