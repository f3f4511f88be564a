// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! `object!`: reading and writing a model as JSON object, without derive.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

/// A model that is an object; printed by `object!`.
#[doc(hidden)]
pub trait Object: Sized {
    /// Reads the members.
    fn read<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
    /// Writes the members.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

impl<T: Object> Object for Box<T> {
    fn read<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        T::read(map).map(Self::new)
    }

    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        (**self).write(map)
    }
}

impl<T: Serialize + serde::de::DeserializeOwned> Object for BTreeMap<String, T> {
    fn read<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Self::deserialize(serde::de::value::MapAccessDeserializer::new(map))
    }

    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))
    }
}

/// Reads an object. Nothing but an object will do: serde's derive would take an array too.
#[doc(hidden)]
pub fn read_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

/// Writes an object.
#[doc(hidden)]
pub fn write_object<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    object.write(&mut map)?;
    map.end()
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(map)
    }
}

/// Matches a key against the known names without allocating.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Keys {
    /// The wire names, in the order of the fields.
    pub names: &'static [&'static str],
    /// Whether the name of an unknown key is needed.
    pub keep: bool,
    /// The name to look at first: servers write members in the order of the description.
    pub next: usize,
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
#[doc(hidden)]
#[derive(Debug)]
pub struct Key {
    /// The place of the name among the known ones; past their end for an unknown one.
    pub index: usize,
    /// The unknown name, when it is to be kept.
    pub name: Option<String>,
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
            Some(index) => Key { index, name: None },
            None => Key { index: self.names.len(), name: self.keep.then(|| name.to_owned()) },
        })
    }
}

/// The kinds of members: how a value is kept while reading, how it ends up in the field, how it is written.
#[doc(hidden)]
pub mod kinds {
    use super::*;

    fn next<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
        slot: &mut Option<T>,
        name: &'static str,
        map: &mut A,
    ) -> Result<(), A::Error> {
        if slot.is_some() {
            return Err(A::Error::duplicate_field(name));
        }
        *slot = Some(map.next_value()?);
        Ok(())
    }

    macro_rules! kind {
        ($(#[$doc:meta])* $kind:ident <$t:ident> $slot:ty => $field:ty, $finish:expr; $write:expr) => {
            $(#[$doc])*
            pub mod $kind {
                use super::*;

                pub fn read<'de, $t: Deserialize<'de>, A: MapAccess<'de>>(
                    slot: &mut Option<$slot>,
                    name: &'static str,
                    map: &mut A,
                ) -> Result<(), A::Error> {
                    next(slot, name, map)
                }

                pub fn finish<$t, E: serde::de::Error>(
                    slot: Option<$slot>,
                    name: &'static str,
                ) -> Result<$field, E> {
                    let finish: fn(Option<$slot>, &'static str) -> Result<$field, E> = $finish;
                    finish(slot, name)
                }

                pub fn write<$t: Serialize, M: SerializeMap>(
                    field: &$field,
                    name: &'static str,
                    map: &mut M,
                ) -> Result<(), M::Error> {
                    let write: fn(&$field, &'static str, &mut M) -> Result<(), M::Error> = $write;
                    write(field, name, map)
                }
            }
        };
    }

    kind!(
        /// Must be present; `null` only if the type takes it.
        required<T> T => T,
        |slot, name| slot.ok_or_else(|| E::missing_field(name));
        |field, name, map| map.serialize_entry(name, field)
    );
    kind!(
        /// Absent and `null` are the same; not written when there is no value.
        optional<T> Option<T> => Option<T>,
        |slot, _| Ok(slot.flatten());
        |field, name, map| match field {
            Some(value) => map.serialize_entry(name, value),
            None => Ok(()),
        }
    );
    kind!(
        /// Any JSON value: `null` is one, and not the same as absent.
        any<T> T => Option<T>,
        |slot, _| Ok(slot);
        |field, name, map| match field {
            Some(value) => map.serialize_entry(name, value),
            None => Ok(()),
        }
    );
    kind!(
        /// May be absent, `null` or set.
        patch<T> Option<T> => crate::runtime::Patch<T>,
        |slot, _| Ok(slot.map_or(crate::runtime::Patch::Absent, crate::runtime::Patch::from));
        |field, name, map| match field.is_absent() {
            true => Ok(()),
            false => map.serialize_entry(name, field),
        }
    );

    /// Must be present; another value than the only one that the description allows is kept.
    pub use required as constant;

    /// A list or map: absent, `null` and empty are the same; always written.
    pub mod list {
        use super::*;

        pub fn read<'de, L: Deserialize<'de>, A: MapAccess<'de>>(
            slot: &mut Option<Option<L>>,
            name: &'static str,
            map: &mut A,
        ) -> Result<(), A::Error> {
            next(slot, name, map)
        }

        pub fn finish<L: Default, E>(slot: Option<Option<L>>, _: &'static str) -> Result<L, E> {
            Ok(slot.flatten().unwrap_or_default())
        }

        pub fn write<L: Serialize, M: SerializeMap>(
            field: &L,
            name: &'static str,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(name, field)
        }
    }

    /// The members that the document does not name.
    pub mod extra {
        use super::*;

        /// Keeps the member, or skips it where no map keeps such members.
        pub fn read<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
            kept: &mut BTreeMap<String, T>,
            key: Key,
            map: &mut A,
        ) -> Result<(), A::Error> {
            match key.name {
                Some(name) if kept.contains_key(&name) => {
                    Err(A::Error::custom("duplicate field among the additional ones"))
                }
                Some(name) => {
                    kept.insert(name, map.next_value()?);
                    Ok(())
                }
                None => skip(map),
            }
        }

        /// Reads over a member.
        pub fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
            map.next_value::<IgnoredAny>().map(|_| ())
        }

        pub fn write<T: Serialize, M: SerializeMap>(
            field: &BTreeMap<String, T>,
            map: &mut M,
        ) -> Result<(), M::Error> {
            field.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))
        }
    }
}

/// Prints `Serialize` and `Deserialize` for a model. The rows are those of [`structure!`](super::structure), of which this
/// looks at wire name, field and kind: one of [`kinds`].
#[allow(unused_macros)]
macro_rules! object {
    (
        $( # $about:tt )*
        pub struct $model:ident $( : $default:ident )? {
            $( $( # $note:tt )* $wire:literal => $field:ident : $kind:ident $how:tt ; )*
            $( extra => $extra:ident : extra $extra_type:tt ; )?
        }
    ) => {
        impl $crate::runtime::Object for $model {
            #[allow(deprecated, unused_variables, unused_mut)]
            fn read<'de, A: ::serde::de::MapAccess<'de>>(mut map: A) -> ::core::result::Result<Self, A::Error> {
                #[allow(non_camel_case_types, dead_code)]
                enum Field { $( $field ),* }
                let mut keys = $crate::runtime::Keys {
                    names: &[ $( $wire ),* ],
                    keep: false $( || !::core::stringify!($extra).is_empty() )?,
                    next: 0,
                };
                $( let mut $field = ::core::option::Option::None; )*
                $( let mut $extra = ::std::collections::BTreeMap::new(); )?
                while let ::core::option::Option::Some(key) =
                    ::serde::de::MapAccess::next_key_seed(&mut map, keys)?
                {
                    if key.index < keys.names.len() {
                        keys.next = key.index + 1;
                    }
                    match key.index {
                        $( index if index == Field::$field as usize => {
                            $crate::runtime::kinds::$kind::read(&mut $field, $wire, &mut map)
                        } )*
                        _ => $crate::runtime::object!(@unknown map key $( $extra )?),
                    }?;
                }
                ::core::result::Result::Ok(Self {
                    $( $field: $crate::runtime::kinds::$kind::finish($field, $wire)?, )*
                    $( $extra, )?
                })
            }

            #[allow(deprecated, unused_variables)]
            fn write<M: ::serde::ser::SerializeMap>(&self, map: &mut M) -> ::core::result::Result<(), M::Error> {
                $( $crate::runtime::kinds::$kind::write(&self.$field, $wire, map)?; )*
                $( $crate::runtime::kinds::extra::write(&self.$extra, map)?; )?
                ::core::result::Result::Ok(())
            }
        }

        impl ::serde::Serialize for $model {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::write_object(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $model {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::read_object(deserializer)
            }
        }
    };
    (@unknown $map:ident $key:ident) => { $crate::runtime::kinds::extra::skip(&mut $map) };
    (@unknown $map:ident $key:ident $extra:ident) => {
        $crate::runtime::kinds::extra::read(&mut $extra, $key, &mut $map)
    };
}
#[allow(unused_imports)]
pub(crate) use object;
