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
    /// The wire names, in the order of the rows.
    names: &'static [&'static str],
    /// Whether the last row takes what has no row.
    keep: bool,
    /// The row that comes next if members come in the order of the rows.
    first: usize,
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
        let seen = Seen::default();
        let mut reader =
            Self { map, names, keep, first: 0, row: 0, next: NONE, name: None, seen, error: None };
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
            self.fill(slot);
        }
    }

    /// Absent and `null` are the same.
    #[inline(always)]
    pub fn optional<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        if self.is_next() {
            self.fill_optional(slot);
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
            self.fill_patch(slot);
        }
    }

    /// A list or map: absent, `null` and empty are the same.
    #[inline(always)]
    pub fn list<L: Deserialize<'de> + Default>(&mut self, slot: &mut L) {
        if self.is_next() {
            self.fill_list(slot);
        }
    }

    /// The members that have no row.
    pub fn extra<T: Deserialize<'de>>(&mut self, kept: &mut BTreeMap<String, T>) {
        while let (true, Some(name)) = (self.next == self.names.len(), self.name.take()) {
            match kept.entry(name) {
                Entry::Occupied(_) => {
                    self.fail(A::Error::custom("duplicate field among the additional ones"))
                }
                Entry::Vacant(place) => {
                    let mut value = None;
                    self.fill(&mut value);
                    if let Some(value) = value {
                        place.insert(value);
                    }
                }
            }
        }
    }

    #[inline(always)]
    fn is_next(&mut self) -> bool {
        let row = self.row;
        self.row += 1;
        row == self.next
    }

    fn fill<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        match self.map.next_value() {
            Ok(value) => *slot = Some(value),
            Err(error) => return self.fail(error),
        }
        self.advance();
    }

    fn fill_optional<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        match self.map.next_value() {
            Ok(value) => *slot = value,
            Err(error) => return self.fail(error),
        }
        self.advance();
    }

    fn fill_patch<T: Deserialize<'de>>(&mut self, slot: &mut Patch<T>) {
        match self.map.next_value::<Option<T>>() {
            Ok(value) => *slot = Patch::from(value),
            Err(error) => return self.fail(error),
        }
        self.advance();
    }

    fn fill_list<L: Deserialize<'de> + Default>(&mut self, slot: &mut L) {
        match self.map.next_value::<Option<L>>() {
            Ok(value) => *slot = value.unwrap_or_default(),
            Err(error) => return self.fail(error),
        }
        self.advance();
    }

    /// Reads the key of the next member that is wanted.
    #[inline(never)]
    fn advance(&mut self) {
        loop {
            let unknown = self.keep.then_some(&mut self.name);
            match self.map.next_key_seed(Keys { names: self.names, first: self.first, unknown }) {
                Ok(Some(row)) if row < self.names.len() => {
                    self.first = row + 1;
                    if self.seen.insert(row) {
                        self.repeated(row);
                    } else {
                        self.next = row;
                    }
                }
                Ok(Some(row)) if self.keep => self.next = row,
                Ok(Some(_)) => match self.map.next_value::<IgnoredAny>() {
                    Ok(_) => continue,
                    Err(error) => self.fail(error),
                },
                Ok(None) => self.next = NONE,
                Err(error) => self.fail(error),
            }
            return;
        }
    }

    #[cold]
    fn repeated(&mut self, row: usize) {
        self.fail(A::Error::duplicate_field(self.names.get(row).copied().unwrap_or_default()));
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
    names: &'static [&'static str],
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
