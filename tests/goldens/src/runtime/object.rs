// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! `object!`: reading and writing a model as JSON object, without derive.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

use super::ObjectWriter;

/// A model that is an object; printed by `object!`.
#[doc(hidden)]
pub trait Object: Sized {
    /// Reads the members.
    fn read<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
    /// Writes the members.
    fn write<M: SerializeMap>(&self, members: &mut ObjectWriter<'_, M, M::Error>);
}

impl<T: Object> Object for Box<T> {
    fn read<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        T::read(map).map(Self::new)
    }

    fn write<M: SerializeMap>(&self, members: &mut ObjectWriter<'_, M, M::Error>) {
        (**self).write(members);
    }
}

impl<T: Serialize + serde::de::DeserializeOwned> Object for BTreeMap<String, T> {
    fn read<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Self::deserialize(serde::de::value::MapAccessDeserializer::new(map))
    }

    fn write<M: SerializeMap>(&self, members: &mut ObjectWriter<'_, M, M::Error>) {
        members.extra(self);
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
    ObjectWriter::write(object, &mut map)?;
    map.end()
}

/// The error of an object without a member that must be present.
#[doc(hidden)]
#[cold]
pub fn missing<T, E: serde::de::Error>(name: &'static str) -> Result<T, E> {
    Err(E::missing_field(name))
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

/// Prints `Serialize` and `Deserialize` for a model, whose rows [`members!`](super::members) gives; their kinds are those of
/// [`rows`](super::rows).
#[allow(unused_macros)]
macro_rules! object {
    (
        $model:ident
        { $( [$kind:ident $field:ident $wire:literal ($type:ty) ($unread:expr) ($take:expr)] )* }
        { $( [$needed:ident $needed_wire:literal ($needed_type:ty)] )* }
        $( $extra:ident ($extra_type:ty) )?
    ) => {
        impl $crate::runtime::Object for $model {
            // Types are spelled out, which spares the compiler much of its work.
            #[allow(deprecated)]
            fn read<'de, __A: ::serde::de::MapAccess<'de>>(map: __A) -> ::core::result::Result<Self, __A::Error> {
                $( let mut $field = $crate::runtime::rows::$kind::<$type>($unread); )*
                $( let mut $extra = ::std::collections::BTreeMap::<::std::string::String, $extra_type>::new(); )?
                let read = $crate::runtime::read_rows(
                    map,
                    &[ $( $wire ),* ],
                    &mut [ $( &mut $field ),* ],
                    &mut [ $( &mut $extra )? ],
                );
                if let ::core::result::Result::Err(error) = read {
                    return ::core::result::Result::Err(error);
                }
                $(
                    let ::core::option::Option::<$needed_type>::Some($needed) = $needed.0 else {
                        return $crate::runtime::missing($needed_wire);
                    };
                )*
                ::core::result::Result::Ok(Self { $( $field: $take, )* $( $extra, )? })
            }

            #[allow(deprecated, unused_variables)]
            fn write<__M: ::serde::ser::SerializeMap>(&self, members: &mut $crate::runtime::ObjectWriter<'_, __M, __M::Error>) {
                $( $crate::runtime::rows::$kind::<$type>::write(members, $wire, &self.$field); )*
                $( members.extra::<$extra_type>(&self.$extra); )?
            }
        }

        impl ::serde::Serialize for $model {
            fn serialize<__S: ::serde::Serializer>(&self, serializer: __S) -> ::core::result::Result<__S::Ok, __S::Error> {
                $crate::runtime::write_object(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $model {
            fn deserialize<__D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::core::result::Result<Self, __D::Error> {
                $crate::runtime::read_object(deserializer)
            }
        }
    };
}
#[allow(unused_imports)]
pub(crate) use object;

/// Takes the rows of a structure that is no object in JSON.
#[allow(unused_macros)]
macro_rules! nothing {
    ($( $members:tt )*) => {};
}
#[allow(unused_imports)]
pub(crate) use nothing;
