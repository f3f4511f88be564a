// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! `string_enum!`: an open enum over texts. What the document does not list is kept and written back.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};
use serde::ser::Serializer;

use super::{ParameterValue, ToParameter};

/// An open enum over texts; printed by `string_enum!`.
#[doc(hidden)]
pub trait TextEnum {
    /// The text on the wire and the variant's name; no name where the text is not listed.
    fn row(&self) -> (&str, &str);
}

// Functions, and `#[inline(never)]`: otherwise the library of a client holds for each enum a copy of what the standard library
// does about strings.

/// Reads a text into an enum without copying the listed ones.
#[doc(hidden)]
#[inline(never)]
pub fn read_text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'a> From<&'a str>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(TextVisitor(PhantomData))
}

/// Writes the text.
#[doc(hidden)]
#[inline(never)]
pub fn write_text<S: Serializer>(value: &impl TextEnum, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(value.row().0)
}

/// Shows the text.
#[doc(hidden)]
#[inline(never)]
pub fn show_text(value: &impl TextEnum, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(value.row().0)
}

/// Shows a value as `derive` would: the variant's name, or `Unknown` with its text.
#[doc(hidden)]
#[inline(never)]
pub fn debug_text(value: &impl TextEnum, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value.row() {
        (text, "") => f.debug_tuple("Unknown").field(&text).finish(),
        (_, name) => f.write_str(name),
    }
}

/// Whether two values have the same text.
#[doc(hidden)]
#[inline(never)]
pub fn same_text<T: TextEnum>(one: &T, other: &T) -> bool {
    one.row().0 == other.row().0
}

/// Hashes the text.
#[doc(hidden)]
#[inline(never)]
pub fn hash_text(value: &impl TextEnum, state: &mut impl Hasher) {
    value.row().0.hash(state);
}

/// The text as the value of a parameter.
#[doc(hidden)]
#[inline(never)]
pub fn text_parameter(value: &impl TextEnum) -> ParameterValue {
    value.row().0.to_parameter()
}

/// The value of an owned text.
#[doc(hidden)]
#[inline(never)]
pub fn of_text<T: for<'a> From<&'a str>>(text: String) -> T {
    T::from(&text)
}

/// Whether a text is the listed one.
#[doc(hidden)]
#[inline(never)]
pub fn is_text(text: &str, listed: &str) -> bool {
    text == listed
}

/// A text that is not listed.
#[doc(hidden)]
#[inline(never)]
pub fn unlisted_text(text: &str) -> String {
    text.to_owned()
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: for<'a> From<&'a str>> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }
}

/// Prints an open enum of texts: `"wire text" => Variant;`, with its documentation. It gets a last variant
/// `Unknown(String)` for what is not listed.
#[allow(unused_macros)]
macro_rules! string_enum {
    ($( # $about:tt )* pub enum $name:ident { $( $( # $note:tt )* $wire:literal => $variant:ident ; )* }) => {
        $( # $about )*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $( $( # $note )* $variant, )*
            /// A value that the API's description does not list.
            Unknown(::std::string::String),
        }

        impl $name {
            /// The text on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::runtime::TextEnum::row(self).0
            }
        }

        // What the type needs goes through the one match here: `derive` would match all variants for each trait.
        impl $crate::runtime::TextEnum for $name {
            #[allow(deprecated)]
            #[inline]
            fn row(&self) -> (&str, &str) {
                match self {
                    $( Self::$variant => ($wire, ::core::stringify!($variant)), )*
                    Self::Unknown(text) => (text, ""),
                }
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::debug_text(self, f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::same_text(self, other)
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
                $crate::runtime::hash_text(self, state)
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[allow(deprecated)]
            #[inline]
            fn from(text: &str) -> Self {
                $( if $crate::runtime::is_text(text, $wire) { return Self::$variant; } )*
                Self::Unknown($crate::runtime::unlisted_text(text))
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                $crate::runtime::of_text(text)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(text))
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::show_text(self, f)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<__S: ::serde::Serializer>(&self, serializer: __S) -> ::core::result::Result<__S::Ok, __S::Error> {
                $crate::runtime::write_text(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::core::result::Result<Self, __D::Error> {
                $crate::runtime::read_text(deserializer)
            }
        }

        impl $crate::runtime::ToParameter for $name {
            #[inline]
            fn to_parameter(&self) -> $crate::runtime::ParameterValue {
                $crate::runtime::text_parameter(self)
            }
        }

        impl $crate::runtime::Measured for $name {
            #[inline]
            fn measure(&self) -> $crate::runtime::Measure<'_> {
                $crate::runtime::Measure::Text(self.as_str())
            }
        }
    };
}
#[allow(unused_imports)]
pub(crate) use string_enum;
