//! `union!`: an enum over the schemas of `oneOf` and `anyOf`. What fits none of them is kept and written back.

use std::fmt::Display;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _};
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

use super::union_member::{Member, text_of};
use super::{Object, ObjectWriter, union_trial, whole_numbers};

/// A model that is a union; printed by `union!`.
#[doc(hidden)]
pub trait Union: Sized {
    /// The property that says which member a value is of.
    const TAG: Option<&'static str>;
    /// What tells the members apart, in the order of the rows.
    const MEMBERS: &'static [Member];
    /// Reads a value as one member.
    fn read(index: usize, value: &Value) -> Result<Self, String>;
    /// Keeps a value that is of no member.
    fn unknown(value: Value) -> Self;
}

/// Reads a union: the tag decides; without one the JSON type, then constant and required properties; and what is left is
/// tried. A value that no member takes is kept. Only a known tag whose member does not take the value is an error.
#[doc(hidden)]
pub fn read_union<'de, T: Union + serde::Serialize, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut value = Value::deserialize(deserializer)?;
    let candidates = match named_by_tag::<T>(&value) {
        Tag::One(index) => return T::read(index, &value).map_err(D::Error::custom),
        Tag::Among(candidates) => candidates,
        Tag::Unknown => (0..T::MEMBERS.len()).filter(|index| member::<T>(*index).is_untagged()).collect(),
        Tag::Missing => (0..T::MEMBERS.len()).collect(),
    };
    let fitting_to = |value: &Value| -> Vec<usize> {
        candidates.iter().copied().filter(|index| member::<T>(*index).may_be(value)).collect()
    };
    let mut fitting = fitting_to(&value);
    // Where no member takes a float, it may be an integer that is written like one.
    if fitting.is_empty() && value.is_f64() {
        let whole = whole_numbers::in_value(&value);
        fitting = fitting_to(&whole);
        if !fitting.is_empty() {
            value = whole;
        }
    }
    let read = match fitting.as_slice() {
        [] => None,
        [only] => T::read(*only, &value).ok(),
        several => union_trial::best(several, &value, T::read),
    };
    Ok(match read {
        Some(union) => union,
        None => {
            union_trial::count_unknown();
            T::unknown(value)
        }
    })
}

/// What the tag of a value says.
enum Tag {
    One(usize),
    Among(Vec<usize>),
    Unknown,
    Missing,
}

fn named_by_tag<T: Union>(value: &Value) -> Tag {
    let Some(found) = T::TAG.and_then(|tag| value.get(tag)).and_then(text_of) else { return Tag::Missing };
    let named: Vec<usize> =
        (0..T::MEMBERS.len()).filter(|index| member::<T>(*index).has_tag(&found)).collect();
    match named.as_slice() {
        [] => match T::MEMBERS.iter().position(|member| member.is_default) {
            Some(default) => Tag::Among(vec![default]),
            None => Tag::Unknown,
        },
        [only] => Tag::One(*only),
        _ => Tag::Among(named),
    }
}

fn member<T: Union>(index: usize) -> Member {
    T::MEMBERS.get(index).copied().unwrap_or(super::union_member::any())
}

/// Reads the value of a member. The error names the place inside the value, see [`place_of`].
#[doc(hidden)]
pub fn read_member<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    read_as_it_is(value).or_else(|error| match whole_numbers::is_cause(&error) {
        true => read_as_it_is(&whole_numbers::in_value(value)),
        false => Err(error),
    })
}

fn read_as_it_is<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let message = error.into_inner().to_string();
        match place_of(&message) {
            Some((inner, message)) => placed(&join(&path, inner), message),
            None => placed(&path, &message),
        }
    })
}

fn placed(path: &str, message: impl Display) -> String {
    format!("at `{path}`: {message}")
}

/// The path and the message of an error that [`read_member`] made.
pub(crate) fn place_of(message: &str) -> Option<(&str, &str)> {
    message.strip_prefix("at `")?.split_once("`: ")
}

/// A path inside a value, and a path inside what lies there.
pub(crate) fn join(outer: &str, inner: &str) -> String {
    match (outer, inner) {
        (".", inner) => inner.to_owned(),
        (outer, ".") => outer.to_owned(),
        (outer, inner) if inner.starts_with('[') => format!("{outer}{inner}"),
        (outer, inner) => format!("{outer}.{inner}"),
    }
}

/// Writes the members of an object, and its tag in place of what the object itself has there.
#[doc(hidden)]
pub fn write_tagged<T: Object, S: Serializer>(
    object: &T,
    name: &'static str,
    tag: &'static str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry(name, tag)?;
    ObjectWriter::write(object, &mut Without { map: &mut map, name })?;
    map.end()
}

/// Passes members on but for one.
struct Without<'m, M> {
    map: &'m mut M,
    name: &'static str,
}

impl<M: SerializeMap> SerializeMap for Without<'_, M> {
    type Ok = ();
    type Error = M::Error;

    fn serialize_key<K: serde::Serialize + ?Sized>(&mut self, key: &K) -> Result<(), M::Error> {
        self.map.serialize_key(key)
    }

    fn serialize_value<V: serde::Serialize + ?Sized>(&mut self, value: &V) -> Result<(), M::Error> {
        self.map.serialize_value(value)
    }

    fn serialize_entry<K: serde::Serialize + ?Sized, V: serde::Serialize + ?Sized>(
        &mut self,
        key: &K,
        value: &V,
    ) -> Result<(), M::Error> {
        match serde_json::to_value(key) {
            Ok(Value::String(key)) if key == self.name => Ok(()),
            _ => self.map.serialize_entry(key, value),
        }
    }

    fn end(self) -> Result<(), M::Error> {
        Ok(())
    }
}

/// Prints what a union needs: `Variant(Payload): member;` for each member, with the [`Member`] that tells it from the
/// others. `by "property"` behind the union's name is the discriminator; `as "tag"` is the tag that is written for the
/// variant. `boxed` before a payload says that the variant holds it behind a pointer. Without a payload in parentheses there
/// is no `From`: another variant holds the same type. The enum has a last variant `Unknown(Value)`, which has no row.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($name:ident $( by $tag:literal )? {
        $( $variant:ident $( ( $($payload:tt)+ ) )? $( as $written:literal )? : $member:expr ; )*
    }) => {
        impl $crate::runtime::Union for $name {
            const TAG: ::core::option::Option<&'static str> =
                $crate::runtime::union!(@option $( $tag )?);
            const MEMBERS: &'static [$crate::runtime::Member] = {
                #[allow(unused_imports)]
                use $crate::runtime::union_member::*;
                &[ $( $member ),* ]
            };

            #[allow(deprecated, unused_variables)]
            #[inline]
            fn read(
                index: usize,
                value: &::serde_json::Value,
            ) -> ::core::result::Result<Self, ::std::string::String> {
                #[allow(dead_code, clippy::enum_variant_names)]
                enum __Row { $( $variant ),* }
                match index {
                    $( index if index == __Row::$variant as usize => {
                        $crate::runtime::read_member(value).map(Self::$variant)
                    } )*
                    _ => ::core::result::Result::Ok(Self::unknown(::core::clone::Clone::clone(value))),
                }
            }

            #[inline]
            fn unknown(value: ::serde_json::Value) -> Self {
                Self::Unknown(value)
            }
        }

        impl ::serde::Serialize for $name {
            #[allow(deprecated)]
            fn serialize<__S: ::serde::Serializer>(&self, serializer: __S) -> ::core::result::Result<__S::Ok, __S::Error> {
                match self {
                    $( Self::$variant(payload) => {
                        $crate::runtime::union!(@write payload serializer $( $written )?)
                    } )*
                    Self::Unknown(value) => ::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::core::result::Result<Self, __D::Error> {
                $crate::runtime::read_union(deserializer)
            }
        }

        $( $( $crate::runtime::union!(@from $name $variant $($payload)+); )? )*
    };
    (@option) => { ::core::option::Option::None };
    (@option $tag:literal) => { ::core::option::Option::Some($tag) };
    (@write $payload:ident $serializer:ident) => { ::serde::Serialize::serialize($payload, $serializer) };
    (@write $payload:ident $serializer:ident $written:literal) => {
        match <Self as $crate::runtime::Union>::TAG {
            ::core::option::Option::Some(tag) => {
                $crate::runtime::write_tagged($payload, tag, $written, $serializer)
            }
            ::core::option::Option::None => ::serde::Serialize::serialize($payload, $serializer),
        }
    };
    (@from $name:ident $variant:ident boxed $payload:ty) => {
        #[allow(deprecated)]
        impl ::core::convert::From<$payload> for $name {
            #[inline]
            fn from(payload: $payload) -> Self {
                Self::$variant(::std::boxed::Box::new(payload))
            }
        }
    };
    (@from $name:ident $variant:ident $payload:ty) => {
        #[allow(deprecated)]
        impl ::core::convert::From<$payload> for $name {
            #[inline]
            fn from(payload: $payload) -> Self {
                Self::$variant(payload)
            }
        }
    };
}
#[doc(hidden)]
#[allow(unused_imports)]
pub use union;

/// Prints [`Validate`](crate::runtime::Validate) for a union: `Variant: Rule::…, nested;` for each variant with rules.
#[doc(hidden)]
#[macro_export]
macro_rules! union_checks {
    ($name:ident { $( $variant:ident : $( $check:expr ),+ ; )* }) => {
        impl $crate::runtime::Validate for $name {
            #[allow(deprecated)]
            #[inline]
            fn validate(&self, checker: &mut $crate::runtime::Checker) {
                #[allow(unused_imports)]
                use $crate::runtime::{FieldCheck as _, Nested as nested, Rule};
                match self {
                    $( Self::$variant(payload) => { $( $check.apply(payload, checker); )+ } )*
                    #[allow(unreachable_patterns)]
                    _ => {}
                }
            }
        }
    };
}
#[doc(hidden)]
#[allow(unused_imports)]
pub use union_checks;
