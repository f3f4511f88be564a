//! The kinds of rows of a model, for `object!`: what keeps a value until all members are read, and how a field is written.

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize};

use super::object_reader::Row;
use super::{ObjectWriter, Patch};

/// A member that must be present and is always written; `null` only if the type takes it. Of a constant, another value than the
/// only one that the description allows is kept.
pub struct Required<T>(pub Option<T>);

/// Absent and `null` are the same; not written when there is no value.
pub struct Optional<T>(pub Option<T>);

/// Any JSON value: `null` is one, and not the same as absent.
pub struct AnyValue<T>(pub Option<T>);

/// May be absent, `null` or set; not written when it is absent.
pub struct Patched<T>(pub Patch<T>);

/// A list or map: absent, `null` and empty are the same; always written.
pub struct List<L>(pub L);

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Row<'de, A> for Required<T> {
    fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
        self.0 = Some(map.next_value()?);
        Ok(())
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Row<'de, A> for Optional<T> {
    fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
        self.0 = map.next_value()?;
        Ok(())
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Row<'de, A> for AnyValue<T> {
    fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
        self.0 = Some(map.next_value()?);
        Ok(())
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Row<'de, A> for Patched<T> {
    fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
        self.0 = Patch::from(map.next_value::<Option<T>>()?);
        Ok(())
    }
}

impl<'de, A: MapAccess<'de>, L: Deserialize<'de> + Default> Row<'de, A> for List<L> {
    fn read(&mut self, map: &mut A) -> Result<(), A::Error> {
        self.0 = map.next_value::<Option<L>>()?.unwrap_or_default();
        Ok(())
    }
}

type Writer<'w, 'm, M> = &'w mut ObjectWriter<'m, M, <M as SerializeMap>::Error>;

impl<T: Serialize> Required<T> {
    /// Writes a field.
    pub fn write<M: SerializeMap>(members: Writer<'_, '_, M>, name: &'static str, field: &T) {
        members.entry(name, field);
    }
}

impl<T: Serialize> Optional<T> {
    /// Writes a field.
    pub fn write<M: SerializeMap>(members: Writer<'_, '_, M>, name: &'static str, field: &Option<T>) {
        if let Some(value) = field {
            members.entry(name, value);
        }
    }
}

impl<T: Serialize> AnyValue<T> {
    /// Writes a field.
    pub fn write<M: SerializeMap>(members: Writer<'_, '_, M>, name: &'static str, field: &Option<T>) {
        Optional::write(members, name, field);
    }
}

impl<T: Serialize> Patched<T> {
    /// Writes a field.
    pub fn write<M: SerializeMap>(members: Writer<'_, '_, M>, name: &'static str, field: &Patch<T>) {
        if !field.is_absent() {
            members.entry(name, field);
        }
    }
}

impl<L: Serialize> List<L> {
    /// Writes a field.
    pub fn write<M: SerializeMap>(members: Writer<'_, '_, M>, name: &'static str, field: &L) {
        members.entry(name, field);
    }
}
