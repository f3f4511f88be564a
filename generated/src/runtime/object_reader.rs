// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Reads the members of a model, for `object!`: what is the same for every model is written once here.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

/// What keeps the value of a row: [`rows`](super::rows) has the kinds.
#[doc(hidden)]
pub trait Row<'de, A: MapAccess<'de>> {
    /// Reads the value of the member whose name was just read.
    fn read(&mut self, map: &mut A) -> Result<(), A::Error>;
}

/// What keeps the members that have no row.
#[doc(hidden)]
pub trait Extra<'de, A: MapAccess<'de>> {
    /// Reads the value of the member of this name.
    fn read(&mut self, name: String, map: &mut A) -> Result<(), A::Error>;
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Extra<'de, A> for BTreeMap<String, T> {
    fn read(&mut self, name: String, map: &mut A) -> Result<(), A::Error> {
        match self.entry(name) {
            Entry::Occupied(_) => Err(A::Error::custom("duplicate field among the additional ones")),
            Entry::Vacant(place) => {
                place.insert(map.next_value()?);
                Ok(())
            }
        }
    }
}

/// Reads an object: each member into its row, whose wire name stands at the same place of `names`, and what has no row into
/// `extra`, if there is one. Rows are `dyn`, so that this is compiled once for a format and not for each model.
#[doc(hidden)]
pub fn read_rows<'de, A: MapAccess<'de>>(
    mut map: A,
    names: &[&'static str],
    rows: &mut [&mut dyn Row<'de, A>],
    extra: &mut [&mut dyn Extra<'de, A>],
) -> Result<(), A::Error> {
    let mut extra = extra.first_mut();
    let mut seen = Seen::default();
    // Servers write members in the order of the description.
    let mut first = 0;
    let mut unknown = None;
    while let Some(place) =
        map.next_key_seed(Keys { names, first, unknown: extra.is_some().then_some(&mut unknown) })?
    {
        if let Some(row) = rows.get_mut(place) {
            if seen.insert(place) {
                return Err(A::Error::duplicate_field(names.get(place).copied().unwrap_or_default()));
            }
            row.read(&mut map)?;
            first = place + 1;
        } else if let (Some(extra), Some(name)) = (&mut extra, unknown.take()) {
            extra.read(name, &mut map)?;
        } else {
            map.next_value::<IgnoredAny>()?;
        }
    }
    Ok(())
}

/// The rows whose members were read.
#[derive(Debug, Default)]
struct Seen {
    first: u64,
    rest: Vec<u64>,
}

impl Seen {
    /// Whether it was there before.
    #[inline]
    fn insert(&mut self, row: usize) -> bool {
        if row < 64 {
            let bit = 1 << row;
            let before = self.first & bit != 0;
            self.first |= bit;
            before
        } else {
            self.insert_far(row - 64)
        }
    }

    fn insert_far(&mut self, row: usize) -> bool {
        let (word, bit) = (row / 64, 1 << (row % 64));
        if self.rest.len() <= word {
            self.rest.resize(word + 1, 0);
        }
        self.rest.get_mut(word).is_some_and(|word| {
            let before = *word & bit != 0;
            *word |= bit;
            before
        })
    }
}

/// Matches a key against the known names without allocating: the place of its name, past the end for an unknown one.
struct Keys<'k> {
    /// The wire names, in the order of the rows.
    names: &'k [&'static str],
    /// The name to look at first.
    first: usize,
    /// Where an unknown name goes, if it is to be kept.
    unknown: Option<&'k mut Option<String>>,
}

impl<'de> DeserializeSeed<'de> for Keys<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Keys<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        if self.names.get(self.first).is_some_and(|known| *known == name) {
            return Ok(self.first);
        }
        Ok(self.names.iter().position(|known| *known == name).unwrap_or_else(|| {
            if let Some(unknown) = self.unknown {
                *unknown = Some(name.to_owned());
            }
            self.names.len()
        }))
    }
}
