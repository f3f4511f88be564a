// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Reads the members of a model, for `object!`: what is the same for every model is written once here, so that a printed
//! model needs a line a field.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

use super::Patch;

/// No row: the object has ended, or could not be read on.
const NONE: usize = usize::MAX;

/// Reads an object in rounds: in each, every row is asked for in order, and takes its value if its member comes next. Servers
/// write members in the order of the description, so that there is mostly one round.
#[doc(hidden)]
#[derive(Debug)]
pub struct ObjectReader<A, E> {
    map: A,
    keys: Keys,
    /// The row that is asked for.
    row: usize,
    /// The row of the member that comes next; past the names for one that has no row.
    next: usize,
    /// The name of a member that has no row.
    name: Option<String>,
    seen: Seen,
    error: Option<E>,
}

// Asking for a row is a comparison and stands in the model's own function; what reads is called.
impl<'de, A: MapAccess<'de>> ObjectReader<A, A::Error> {
    /// Begins an object; `keep`: its last row takes what has no row.
    pub fn new(map: A, names: &'static [&'static str], keep: bool) -> Self {
        let keys = Keys { names, keep, next: 0 };
        let mut reader =
            Self { map, keys, row: 0, next: NONE, name: None, seen: Seen::default(), error: None };
        reader.advance();
        reader
    }

    /// Begins a round; `false` if all is read.
    pub fn round(&mut self) -> bool {
        self.row = 0;
        self.next != NONE
    }

    /// Ends the object.
    pub fn end(self) -> Result<(), A::Error> {
        self.error.map_or(Ok(()), Err)
    }

    /// A member that must be present; `null` only if the type takes it. Of a constant, another value than the only one that the
    /// description allows is kept.
    #[inline(always)]
    pub fn required<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        if self.is_next() {
            self.value(|value| *slot = Some(value));
        }
    }

    /// Absent and `null` are the same.
    #[inline(always)]
    pub fn optional<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        if self.is_next() {
            self.value(|value| *slot = value);
        }
    }

    /// Any JSON value: `null` is one, and not the same as absent.
    #[inline(always)]
    pub fn any<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        self.required(slot);
    }

    /// May be absent, `null` or set.
    #[inline(always)]
    pub fn patch<T: Deserialize<'de>>(&mut self, slot: &mut Patch<T>) {
        if self.is_next() {
            self.value::<Option<T>>(|value| *slot = Patch::from(value));
        }
    }

    /// A list or map: absent, `null` and empty are the same.
    #[inline(always)]
    pub fn list<L: Deserialize<'de> + Default>(&mut self, slot: &mut L) {
        if self.is_next() {
            self.value::<Option<L>>(|value| *slot = value.unwrap_or_default());
        }
    }

    /// The members that have no row.
    pub fn extra<T: Deserialize<'de>>(&mut self, kept: &mut BTreeMap<String, T>) {
        while let (true, Some(name)) = (self.next == self.keys.names.len(), self.name.take()) {
            match kept.entry(name) {
                Entry::Occupied(_) => {
                    self.fail(A::Error::custom("duplicate field among the additional ones"))
                }
                Entry::Vacant(place) => self.value(|value| {
                    place.insert(value);
                }),
            }
        }
    }

    #[inline(always)]
    fn is_next(&mut self) -> bool {
        let row = self.row;
        self.row += 1;
        row == self.next
    }

    #[inline]
    fn value<T: Deserialize<'de>>(&mut self, take: impl FnOnce(T)) {
        match self.map.next_value() {
            Ok(value) => {
                take(value);
                self.advance();
            }
            Err(error) => self.fail(error),
        }
    }

    /// Reads the key of the next member that is wanted.
    #[inline(never)]
    fn advance(&mut self) {
        loop {
            match self.map.next_key_seed(self.keys) {
                Ok(Some(Key { row, name })) => {
                    if let Some(known) = self.keys.names.get(row) {
                        self.keys.next = row + 1;
                        if self.seen.insert(row) {
                            return self.fail(A::Error::duplicate_field(known));
                        }
                    } else if name.is_none() {
                        match self.map.next_value::<IgnoredAny>() {
                            Ok(_) => continue,
                            Err(error) => return self.fail(error),
                        }
                    }
                    self.name = name;
                    self.next = row;
                }
                Ok(None) => self.next = NONE,
                Err(error) => self.fail(error),
            }
            return;
        }
    }

    #[cold]
    fn fail(&mut self, error: A::Error) {
        self.error = Some(error);
        self.next = NONE;
    }
}

/// The rows whose members were read.
#[derive(Debug, Default)]
struct Seen {
    first: u64,
    rest: Vec<u64>,
}

impl Seen {
    /// Whether it was there before.
    fn insert(&mut self, row: usize) -> bool {
        let bit = 1 << (row % 64);
        let word = match row / 64 {
            0 => &mut self.first,
            word => {
                if self.rest.len() < word {
                    self.rest.resize(word, 0);
                }
                match self.rest.get_mut(word - 1) {
                    Some(word) => word,
                    None => return false,
                }
            }
        };
        let before = *word & bit != 0;
        *word |= bit;
        before
    }
}

/// Matches a key against the known names without allocating.
#[derive(Clone, Copy, Debug)]
struct Keys {
    /// The wire names, in the order of the rows.
    names: &'static [&'static str],
    /// Whether the name of an unknown key is needed.
    keep: bool,
    /// The name to look at first.
    next: usize,
}

impl Keys {
    /// The place of a name among the known ones.
    fn place(self, name: &str) -> Option<usize> {
        let (before, after) = self.names.split_at_checked(self.next)?;
        let found = after.iter().position(|known| *known == name).map(|place| self.next + place);
        found.or_else(|| before.iter().position(|known| *known == name))
    }
}

/// A key that was read.
struct Key {
    /// The place of the name among the known ones; past their end for an unknown one.
    row: usize,
    /// The unknown name, when it is to be kept.
    name: Option<String>,
}

impl<'de> DeserializeSeed<'de> for Keys {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Keys {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        Ok(match self.place(name) {
            Some(row) => Key { row, name: None },
            None => Key { row: self.names.len(), name: self.keep.then(|| name.to_owned()) },
        })
    }
}
