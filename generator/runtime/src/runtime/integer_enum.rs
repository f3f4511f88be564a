//! `integer_enum!`: an open enum over integers. What the document does not list is kept and written back.

/// Prints an open enum of integers: `number => Variant;`, with its documentation. It gets a last variant
/// `Unknown(i64)` for what is not listed.
#[doc(hidden)]
#[macro_export]
macro_rules! integer_enum {
    ($( # $about:tt )* pub enum $name:ident { $( $( # $note:tt )* $wire:literal => $variant:ident ; )* }) => {
        $( # $about )*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $( $( # $note )* $variant, )*
            /// A number that the API's description does not list.
            Unknown(i64),
        }

        impl $name {
            /// The number on the wire.
            #[allow(deprecated)]
            #[inline]
            pub fn as_i64(&self) -> i64 {
                match self {
                    $( Self::$variant => $wire, )*
                    Self::Unknown(number) => *number,
                }
            }
        }

        impl ::core::convert::From<i64> for $name {
            #[allow(deprecated)]
            #[inline]
            fn from(number: i64) -> Self {
                match number {
                    $( $wire => Self::$variant, )*
                    _ => Self::Unknown(number),
                }
            }
        }

        impl ::core::convert::From<$name> for i64 {
            #[inline]
            fn from(value: $name) -> Self {
                value.as_i64()
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<__S: ::serde::Serializer>(&self, serializer: __S) -> ::core::result::Result<__S::Ok, __S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::core::result::Result<Self, __D::Error> {
                <i64 as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }

        impl $crate::runtime::ToParameter for $name {
            #[inline]
            fn to_parameter(&self) -> $crate::runtime::ParameterValue {
                self.as_i64().to_parameter()
            }
        }

        impl $crate::runtime::Measured for $name {
            #[inline]
            fn measure(&self) -> $crate::runtime::Measure<'_> {
                $crate::runtime::Measure::Number(self.as_i64() as f64)
            }
        }
    };
}
#[doc(hidden)]
#[allow(unused_imports)]
pub use integer_enum;
