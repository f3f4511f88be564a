// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! `string_enum!`: an open enum over texts. What the document does not list is kept and written back.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};

/// Reads a text into an enum without copying the listed ones.
#[doc(hidden)]
pub fn read_text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'a> From<&'a str>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(TextVisitor(PhantomData))
}

/// Shows a row of an enum of texts as `derive` would: the variant's name, or `Unknown` with its text where the name is empty.
#[doc(hidden)]
pub fn debug_text((text, name): (&str, &str), f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match name {
        "" => f.debug_tuple("Unknown").field(&text).finish(),
        name => f.write_str(name),
    }
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
                self.row().0
            }

            // What else the type needs goes through the one match here: `derive` would match all variants for each trait.
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
                $crate::runtime::debug_text(self.row(), f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[allow(deprecated)]
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $( $wire => Self::$variant, )*
                    text => Self::Unknown(::std::string::String::from(text)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                <Self as ::core::convert::From<&str>>::from(&text)
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
                f.write_str(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<__S: ::serde::Serializer>(&self, serializer: __S) -> ::core::result::Result<__S::Ok, __S::Error> {
                ::serde::Serializer::serialize_str(serializer, self.as_str())
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
                $crate::runtime::ToParameter::to_parameter(self.as_str())
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
