//! `bodies!`: a request body that the caller sends in one of several media types.

use super::Call;

/// The documented bodies of a request, printed by `bodies!`.
#[doc(hidden)]
pub trait Bodies {
    /// Sets the body and its media type.
    fn set<T, E>(self, call: Call<T, E>) -> Call<T, E>;
}

/// Prints [`Bodies`] for an enum of bodies, one row a variant: the types that become it, the call's step that sends it, and
/// the media type: `Json(Order): checked_json("application/json");`.
#[doc(hidden)]
#[macro_export]
macro_rules! bodies {
    ($name:ident {
        $( $variant:ident ( $($from:ty),* ) : $step:ident ( $media_type:literal $(, $fields:expr)? ) ; )*
    }) => {
        impl $crate::runtime::Bodies for $name {
            fn set<__T, __E>(self, call: $crate::runtime::Call<__T, __E>) -> $crate::runtime::Call<__T, __E> {
                match self {
                    $( Self::$variant(body) => {
                        $crate::runtime::bodies!(@set call, body, $step $media_type $(, $fields)?)
                    } )*
                }
            }
        }

        $( $( impl ::core::convert::From<$from> for $name {
            #[inline]
            fn from(body: $from) -> Self {
                Self::$variant(body.into())
            }
        } )* )*
    };
    (@set $call:ident, $body:ident, text $media_type:literal) => { $call.text($media_type, $body) };
    (@set $call:ident, $body:ident, bytes $media_type:literal) => { $call.bytes($media_type, $body) };
    (@set $call:ident, $body:ident, $step:ident $media_type:literal $(, $fields:expr)?) => {
        $call.$step($media_type $(, $fields)?, &$body)
    };
}
#[doc(hidden)]
#[allow(unused_imports)]
pub use bodies;
