// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! `model!` and `structure!`: a model with its fields, its constructor and its setters; `models!`: the files of all models.

/// Declares the files of models, and lifts the models up: `file::Model;`, with the features that they belong to.
#[allow(unused_macros)]
macro_rules! models {
    ($( $( # $gate:tt )* $file:ident::$model:ident; )*) => {
        $( $( # $gate )* mod $file; )*
        $( $( # $gate )* pub use $file::$model; )*
    };
}
#[allow(unused_imports)]
pub(crate) use models;

/// Prints a model that is an object in JSON: what [`structure!`] prints, and `Serialize` and `Deserialize`.
#[allow(unused_macros)]
macro_rules! model {
    ($( $model:tt )*) => { $crate::runtime::members! { object $( $model )* } };
}
#[allow(unused_imports)]
pub(crate) use model;

/// A list of what converts to its items.
#[doc(hidden)]
pub fn each<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

// Functions of printed types are `#[inline]`, or generic: the compiler makes code for those alone that are called, in the crate
// that calls them. Without it a release build of a client makes code for all operations and types.

/// Prints a struct whose fields are public, `new`, which takes what is required, and a setter for all that is not. A row
/// a field, documented as the field and its setter are: `"wire name" => field: kind(how Type);`.
///
/// | kind | the field | |
/// | --- | --- | --- |
/// | `required` | `Type` | an argument of `new` |
/// | `constant(Type = value)` | `Type` | `new` sets it |
/// | `optional` | `Option<Type>` | |
/// | `any(Type)` | `Option<Type>` | `null` is a value, and not the same as absent |
/// | `patch(Type)` | `Patch<Type>` | absent, `null` or a value |
/// | `list` | `Type` | a list or map: absent, `null` and empty are the same |
///
/// `how` is what `new` or the setter takes: `of` the type itself, `into` what converts to it, `each` for a list of what
/// converts to items of this type. The last row may be `extra => field: extra(Type);`, for the members that have no row.
/// `pub struct Name: Default` is one that `new` asks nothing for.
#[allow(unused_macros)]
macro_rules! structure {
    ($( $structure:tt )*) => { $crate::runtime::members! { nothing $( $structure )* } };
}
#[allow(unused_imports)]
pub(crate) use structure;

/// What [`structure!`] prints, and then the macro that is named first with the same rows: each with its kind, name, wire name,
/// type, value before anything is read, and where the field's value is when all is read; those that have to be there once
/// more. To tell the kinds apart is dear, so it is done once.
#[allow(unused_macros)]
macro_rules! members {
    (
        $then:ident
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
        $( # $about )*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct $model {
            $(
                $( # $note )*
                pub $field:
                    $( $required )?
                    $( $required_into )?
                    $( ::std::vec::Vec<$required_each> )?
                    $( $constant )?
                    $( ::core::option::Option<$optional> )?
                    $( ::core::option::Option<$optional_into> )?
                    $( ::core::option::Option<::std::vec::Vec<$optional_each>> )?
                    $( ::core::option::Option<$any> )?
                    $( $crate::runtime::Patch<$patch> )?
                    $( $list )?
                    $( $list_into )?
                    $( ::std::vec::Vec<$list_each> )?,
            )*
            $(
                /// The properties that the API's description does not name.
                pub $extra: ::std::collections::BTreeMap<::std::string::String, $extra_type>,
            )?
        }

        #[allow(deprecated, clippy::too_many_arguments)]
        impl $model {
            /// A value with all that is required; the rest is not set.
            #[must_use]
            #[inline]
            pub fn new(
                $(
                    $( $field: $required, )?
                    $( $field: impl ::core::convert::Into<$required_into>, )?
                    $( $field: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$required_each>>, )?
                )*
            ) -> Self {
                Self {
                    $(
                        $( $field: { let $field: $required = $field; $field }, )?
                        $( $field: ::core::convert::Into::<$required_into>::into($field), )?
                        $( $field: $crate::runtime::each::<$required_each>($field), )?
                        $( $field: { let $field: $constant = $value; $field }, )?
                        $( $field: ::core::option::Option::<$optional>::None, )?
                        $( $field: ::core::option::Option::<$optional_into>::None, )?
                        $( $field: ::core::option::Option::<::std::vec::Vec<$optional_each>>::None, )?
                        $( $field: ::core::option::Option::<$any>::None, )?
                        $( $field: $crate::runtime::Patch::<$patch>::Absent, )?
                        $( $field: <$list as ::core::default::Default>::default(), )?
                        $( $field: <$list_into as ::core::default::Default>::default(), )?
                        $( $field: ::std::vec::Vec::<$list_each>::new(), )?
                    )*
                    $( $extra: ::std::collections::BTreeMap::new(), )?
                }
            }

            // Documentation can't be left out of a row here: of a field that `new` asks for, it goes with a function that
            // is never compiled.
            $(
                $( # $note )*
                $( #[cfg(any())] fn $field(_: $required) {} )?
                $( #[cfg(any())] fn $field(_: $required_into) {} )?
                $( #[cfg(any())] fn $field(_: $required_each) {} )?
                $( #[cfg(any())] fn $field(_: $constant) {} )?
                $(
                    #[must_use]
                    #[inline]
                    pub fn $field(mut self, $field: $optional) -> Self {
                        self.$field = ::core::option::Option::Some($field);
                        self
                    }
                )?
                $(
                    #[must_use]
                    pub fn $field(mut self, $field: impl ::core::convert::Into<$optional_into>) -> Self {
                        self.$field = ::core::option::Option::Some(::core::convert::Into::into($field));
                        self
                    }
                )?
                $(
                    #[must_use]
                    pub fn $field(
                        mut self,
                        $field: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$optional_each>>,
                    ) -> Self {
                        self.$field = ::core::option::Option::Some($crate::runtime::each::<$optional_each>($field));
                        self
                    }
                )?
                $(
                    #[must_use]
                    pub fn $field(mut self, $field: impl ::core::convert::Into<$any>) -> Self {
                        self.$field = ::core::option::Option::Some(::core::convert::Into::into($field));
                        self
                    }
                )?
                $(
                    #[must_use]
                    pub fn $field(
                        mut self,
                        $field: impl ::core::convert::Into<$crate::runtime::Patch<$patch>>,
                    ) -> Self {
                        self.$field = ::core::convert::Into::into($field);
                        self
                    }
                )?
                $(
                    #[must_use]
                    #[inline]
                    pub fn $field(mut self, $field: $list) -> Self {
                        self.$field = $field;
                        self
                    }
                )?
                $(
                    #[must_use]
                    pub fn $field(mut self, $field: impl ::core::convert::Into<$list_into>) -> Self {
                        self.$field = ::core::convert::Into::into($field);
                        self
                    }
                )?
                $(
                    #[must_use]
                    pub fn $field(
                        mut self,
                        $field: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$list_each>>,
                    ) -> Self {
                        self.$field = $crate::runtime::each::<$list_each>($field);
                        self
                    }
                )?
            )*
            $(
                /// Sets the properties that the API's description does not name.
                #[must_use]
                #[inline]
                pub fn $extra(
                    mut self,
                    $extra: ::std::collections::BTreeMap<::std::string::String, $extra_type>,
                ) -> Self {
                    self.$extra = $extra;
                    self
                }
            )?
        }

        $crate::runtime::$then! {
            $model
            {$(
                $( [Required $field $wire ($required) (::core::option::Option::None) ($field)] )?
                $( [Required $field $wire ($required_into) (::core::option::Option::None) ($field)] )?
                $( [
                    Required $field $wire (::std::vec::Vec<$required_each>) (::core::option::Option::None) ($field)
                ] )?
                $( [Required $field $wire ($constant) (::core::option::Option::None) ($field)] )?
                $( [Optional $field $wire ($optional) (::core::option::Option::None) ($field.0)] )?
                $( [Optional $field $wire ($optional_into) (::core::option::Option::None) ($field.0)] )?
                $( [
                    Optional $field $wire (::std::vec::Vec<$optional_each>) (::core::option::Option::None) ($field.0)
                ] )?
                $( [AnyValue $field $wire ($any) (::core::option::Option::None) ($field.0)] )?
                $( [Patched $field $wire ($patch) ($crate::runtime::Patch::Absent) ($field.0)] )?
                $( [List $field $wire ($list) (::core::default::Default::default()) ($field.0)] )?
                $( [List $field $wire ($list_into) (::core::default::Default::default()) ($field.0)] )?
                $( [List $field $wire (::std::vec::Vec<$list_each>) (::std::vec::Vec::new()) ($field.0)] )?
            )*}
            {$(
                $( [$field $wire ($required)] )?
                $( [$field $wire ($required_into)] )?
                $( [$field $wire (::std::vec::Vec<$required_each>)] )?
                $( [$field $wire ($constant)] )?
            )*}
            $( $extra ($extra_type) )?
        }

        $(
            impl ::core::default::$default for $model {
                #[inline]
                fn default() -> Self {
                    Self::new()
                }
            }
        )?
    };
}
#[allow(unused_imports)]
pub(crate) use members;
