// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Documented response headers: from the text that came to the value that the document promises, and `headers!`, which
//! prints views of those of an operation.

use bytes::Bytes;
use http::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{DecodeError, DecodeErrorKind};

type Found<T> = Option<Result<T, DecodeError>>;

/// The text as it came; several lines of a header are one, with commas between.
pub fn text(headers: &HeaderMap, name: &str) -> Found<String> {
    let lines: Vec<&[u8]> = headers.get_all(name).iter().map(http::HeaderValue::as_bytes).collect();
    if lines.is_empty() {
        return None;
    }
    let text = String::from_utf8(lines.join(&b", "[..]));
    Some(text.map_err(|_| error(name, "is not UTF-8")))
}

/// One value.
pub fn value<T: DeserializeOwned>(headers: &HeaderMap, name: &str) -> Found<T> {
    Some(text(headers, name)?.and_then(|text| parsed(name, text.trim())))
}

/// Values between commas.
pub fn list<T: DeserializeOwned>(headers: &HeaderMap, name: &str) -> Found<Vec<T>> {
    let items = |text: String| -> Result<Vec<T>, DecodeError> {
        text.split(',')
            .map(str::trim)
            .filter(|item| !item.is_empty())
            .map(|item| parsed(name, item))
            .collect()
    };
    Some(text(headers, name)?.and_then(items))
}

/// JSON.
pub fn json<T: DeserializeOwned>(headers: &HeaderMap, name: &str) -> Found<T> {
    let decoded =
        |text: String| serde_json::from_str(&text).map_err(|_| error(name, "is not the documented JSON"));
    Some(text(headers, name)?.and_then(decoded))
}

/// The bytes as they came.
pub fn bytes(headers: &HeaderMap, name: &str) -> Found<Bytes> {
    headers.get(name).map(|value| Ok(Bytes::copy_from_slice(value.as_bytes())))
}

/// A value that is written as a text; if the type takes none, a number or a boolean.
fn parsed<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, DecodeError> {
    T::deserialize(Value::String(text.to_owned()))
        .or_else(|_| serde_json::from_str(text))
        .map_err(|_| error(name, "is not of the documented type"))
}

/// The value itself is not shown: it may be a secret.
fn error(name: &str, what: &str) -> DecodeError {
    DecodeError::new(DecodeErrorKind::Header, format!("the header `{name}` {what}"))
}

/// Prints views of the documented headers of operations' answers: a row a header, `"Name" => accessor: reader(Type);`,
/// where the reader is a function of this file.
#[allow(unused_macros)]
macro_rules! headers {
    // Each by itself: at each choice the compiler copies all that a call of a macro has matched.
    ($( $( # $about:tt )* pub struct $view:ident $rows:tt )*) => {
        $( $crate::runtime::headers! { @one $( # $about )* pub struct $view $rows } )*
    };
    (
        @one
        $( # $about:tt )*
        pub struct $view:ident {
            $( $( # $note:tt )* $wire:literal => $accessor:ident : $reader:ident($type:ty) ; )*
        }
    ) => {
        $( # $about )*
        #[derive(Clone, Copy, Debug)]
        pub struct $view<'h>(&'h $crate::runtime::HeaderMap);

        impl<'h> $view<'h> {
            /// Looks at the headers of a response or an error.
            #[inline]
            pub fn of(headers: &'h $crate::runtime::HeaderMap) -> Self {
                Self(headers)
            }

            $(
                $( # $note )*
                ///
                /// `None` if it did not come.
                #[inline]
                pub fn $accessor(
                    &self,
                ) -> ::core::option::Option<::core::result::Result<$type, $crate::runtime::DecodeError>> {
                    $crate::runtime::response_header::$reader(self.0, $wire)
                }
            )*
        }
    };
}
#[allow(unused_imports)]
pub(crate) use headers;
