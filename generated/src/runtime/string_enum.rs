// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! `string_enum!`: an open enum over texts. What the document does not list is kept and written back.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};

/// Reads a text into an enum without copying the listed ones.
#[doc(hidden)]
pub fn read_text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'a> From<&'a str> + From<String>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(TextVisitor(PhantomData))
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: for<'a> From<&'a str> + From<String>> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
        Ok(T::from(text))
    }
}

/// Prints an open enum of texts: `"wire text" => Variant;`, with its documentation. It gets a last variant
/// `Unknown(String)` for what is not listed.
#[allow(unused_macros)]
macro_rules! string_enum {
    ($( # $about:tt )* pub enum $name:ident { $( $( # $note:tt )* $wire:literal => $variant:ident ; )* }) => {
        $( # $about )*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $( $( # $note )* $variant, )*
            /// A value that the API's description does not list.
            Unknown(::std::string::String),
        }

        impl $name {
            /// The text on the wire.
            #[allow(deprecated)]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $wire, )*
                    Self::Unknown(text) => text,
                }
            }

            #[allow(deprecated)]
            #[inline]
            fn listed(text: &str) -> ::core::option::Option<Self> {
                match text {
                    $( $wire => ::core::option::Option::Some(Self::$variant), )*
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match Self::listed(text) {
                    ::core::option::Option::Some(listed) => listed,
                    ::core::option::Option::None => Self::Unknown(::std::string::String::from(text)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::listed(&text).unwrap_or(Self::Unknown(text))
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
