//! `object!`: reading and writing a model as JSON object, without derive.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, MapAccess, Visitor};
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

/// Prints `Serialize` and `Deserialize` for a model. The rows are those of [`structure!`](super::structure); their kinds are
/// methods of [`ObjectReader`](super::ObjectReader) and [`ObjectWriter`](super::ObjectWriter).
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    (
        $( # $about:tt )*
        pub struct $model:ident $( : $default:ident )? {
            $(
                $( # $note:tt )*
                $wire:literal => $field:ident :
                    $( required(of $required:ty) )?
                    $( required(into $required_into:ty) )?
                    $( required(each $required_each:ty) )?
                    $( constant($constant:ty = $value:expr) )?
                    $( optional(of $optional:ty) )?
                    $( optional(into $optional_into:ty) )?
                    $( optional(each $optional_each:ty) )?
                    $( any($any:ty) )?
                    $( patch($patch:ty) )?
                    $( list(of $list:ty) )?
                    $( list(into $list_into:ty) )?
                    $( list(each $list_each:ty) )?
                ;
            )*
            $( extra => $extra:ident : extra($extra_type:ty) ; )?
        }
    ) => {
        impl $crate::runtime::Object for $model {
            // Types are spelled out, and errors are kept until the end: both spare the compiler much of its work.
            #[allow(deprecated, unused_mut, unused_variables)]
            fn read<'de, __A: ::serde::de::MapAccess<'de>>(map: __A) -> ::core::result::Result<Self, __A::Error> {
                $(
                    $( let mut $field = ::core::option::Option::<$required>::None; )?
                    $( let mut $field = ::core::option::Option::<$required_into>::None; )?
                    $( let mut $field = ::core::option::Option::<::std::vec::Vec<$required_each>>::None; )?
                    $( let mut $field = ::core::option::Option::<$constant>::None; )?
                    $( let mut $field = ::core::option::Option::<$optional>::None; )?
                    $( let mut $field = ::core::option::Option::<$optional_into>::None; )?
                    $( let mut $field = ::core::option::Option::<::std::vec::Vec<$optional_each>>::None; )?
                    $( let mut $field = ::core::option::Option::<$any>::None; )?
                    $( let mut $field = $crate::runtime::Patch::<$patch>::Absent; )?
                    $( let mut $field = <$list as ::core::default::Default>::default(); )?
                    $( let mut $field = <$list_into as ::core::default::Default>::default(); )?
                    $( let mut $field = ::std::vec::Vec::<$list_each>::new(); )?
                )*
                $( let mut $extra = ::std::collections::BTreeMap::<::std::string::String, $extra_type>::new(); )?
                let mut members = $crate::runtime::ObjectReader::new(
                    map,
                    &[ $( $wire ),* ],
                    false $( || !::core::stringify!($extra).is_empty() )?,
                );
                while members.round() {
                    $(
                        $( members.required::<$required>(&mut $field); )?
                        $( members.required::<$required_into>(&mut $field); )?
                        $( members.required::<::std::vec::Vec<$required_each>>(&mut $field); )?
                        $( members.required::<$constant>(&mut $field); )?
                        $( members.optional::<$optional>(&mut $field); )?
                        $( members.optional::<$optional_into>(&mut $field); )?
                        $( members.optional::<::std::vec::Vec<$optional_each>>(&mut $field); )?
                        $( members.any::<$any>(&mut $field); )?
                        $( members.patch::<$patch>(&mut $field); )?
                        $( members.list::<$list>(&mut $field); )?
                        $( members.list::<$list_into>(&mut $field); )?
                        $( members.list::<::std::vec::Vec<$list_each>>(&mut $field); )?
                    )*
                    $( members.extra::<$extra_type>(&mut $extra); )?
                }
                members.end()?;
                $(
                    $( let ::core::option::Option::<$required>::Some($field) = $field else {
                        return $crate::runtime::missing($wire);
                    }; )?
                    $( let ::core::option::Option::<$required_into>::Some($field) = $field else {
                        return $crate::runtime::missing($wire);
                    }; )?
                    $( let ::core::option::Option::<::std::vec::Vec<$required_each>>::Some($field) = $field else {
                        return $crate::runtime::missing($wire);
                    }; )?
                    $( let ::core::option::Option::<$constant>::Some($field) = $field else {
                        return $crate::runtime::missing($wire);
                    }; )?
                )*
                ::core::result::Result::Ok(Self { $( $field, )* $( $extra, )? })
            }

            #[allow(deprecated, unused_mut)]
            fn write<__M: ::serde::ser::SerializeMap>(&self, map: &mut __M) -> ::core::result::Result<(), __M::Error> {
                let mut members = $crate::runtime::ObjectWriter::new(map);
                $(
                    $( members.required::<$required>($wire, &self.$field); )?
                    $( members.required::<$required_into>($wire, &self.$field); )?
                    $( members.required::<::std::vec::Vec<$required_each>>($wire, &self.$field); )?
                    $( members.required::<$constant>($wire, &self.$field); )?
                    $( members.optional::<$optional>($wire, &self.$field); )?
                    $( members.optional::<$optional_into>($wire, &self.$field); )?
                    $( members.optional::<::std::vec::Vec<$optional_each>>($wire, &self.$field); )?
                    $( members.any::<$any>($wire, &self.$field); )?
                    $( members.patch::<$patch>($wire, &self.$field); )?
                    $( members.list::<$list>($wire, &self.$field); )?
                    $( members.list::<$list_into>($wire, &self.$field); )?
                    $( members.list::<::std::vec::Vec<$list_each>>($wire, &self.$field); )?
                )*
                $( members.extra::<$extra_type>(&self.$extra); )?
                members.end()
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
#[doc(hidden)]
pub use object;
