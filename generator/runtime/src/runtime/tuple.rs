//! `tuple!`: reading and writing a model as a JSON array of so many items, without derive.

/// Prints `Serialize` and `Deserialize` for a tuple struct: one row an item, its number. An array with fewer or more items
/// is no such value.
#[doc(hidden)]
#[macro_export]
macro_rules! tuple {
    ($model:ident { $( $index:tt ; )+ }) => {
        impl ::serde::Serialize for $model {
            #[allow(deprecated)]
            fn serialize<__S: ::serde::Serializer>(&self, serializer: __S) -> ::core::result::Result<__S::Ok, __S::Error> {
                let length = [ $( $index ),+ ].len();
                let mut items = ::serde::Serializer::serialize_tuple(serializer, length)?;
                $( ::serde::ser::SerializeTuple::serialize_element(&mut items, &self.$index)?; )+
                ::serde::ser::SerializeTuple::end(items)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $model {
            #[allow(deprecated)]
            fn deserialize<__D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::core::result::Result<Self, __D::Error> {
                struct __Items;

                impl<'de> ::serde::de::Visitor<'de> for __Items {
                    type Value = $model;

                    #[inline]
                    fn expecting(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                        ::core::write!(f, "an array of {}", [ $( $index ),+ ].len())
                    }

                    fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                        self,
                        mut items: __A,
                    ) -> ::core::result::Result<$model, __A::Error> {
                        let model = $model( $(
                            match ::serde::de::SeqAccess::next_element(&mut items)? {
                                ::core::option::Option::Some(item) => item,
                                ::core::option::Option::None => {
                                    return ::core::result::Result::Err(
                                        ::serde::de::Error::invalid_length($index, &self),
                                    );
                                }
                            }
                        ),+ );
                        match ::serde::de::SeqAccess::next_element::<::serde::de::IgnoredAny>(&mut items)? {
                            ::core::option::Option::None => ::core::result::Result::Ok(model),
                            ::core::option::Option::Some(_) => ::core::result::Result::Err(
                                ::serde::de::Error::invalid_length([ $( $index ),+ ].len() + 1, &self),
                            ),
                        }
                    }
                }

                ::serde::Deserializer::deserialize_seq(deserializer, __Items)
            }
        }
    };
}
#[doc(hidden)]
#[allow(unused_imports)]
pub use tuple;
