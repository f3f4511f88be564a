//! `content!`: an answer whose `Content-Type` tells which of several bodies it has.

use super::{Answer, DecodeError, decode};

/// The documented bodies of an answer, printed by `content!`.
#[doc(hidden)]
pub trait Content: Sized + Send + 'static {
    /// The body that came.
    fn content(answer: &Answer) -> Result<Self, DecodeError>;
}

/// The row whose media type fits best: the same with its parameters, the same without, a range (`image/*`), a relative
/// (JSON for JSON, text for text). An answer that does not tell, or says no more than "bytes", is taken for the first.
#[doc(hidden)]
pub fn pick_content(answer: &Answer, rows: &[&str]) -> Result<usize, DecodeError> {
    let Some(found) = decode::content_type(answer) else { return Ok(0) };
    let ranks: [fn(&str, &str) -> bool; 4] = [
        |row, found| squeezed(row) == squeezed(found),
        |row, found| essence(row) == essence(found),
        |row, found| {
            essence(row).strip_suffix('*').is_some_and(|start| found.starts_with(start)) || row == "*/*"
        },
        |row, found| family(row).is_some() && family(row) == family(found),
    ];
    let rows: Vec<String> = rows.iter().map(|row| row.to_ascii_lowercase()).collect();
    let best = ranks.iter().find_map(|fits| rows.iter().position(|row| fits(row, &found)));
    match best {
        Some(row) => Ok(row),
        None if essence(&found) == "application/octet-stream" => Ok(0),
        None => Err(decode::unexpected_content(answer, &rows.join(" or "))),
    }
}

fn squeezed(media_type: &str) -> String {
    media_type.split_ascii_whitespace().collect()
}

fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or(media_type).trim()
}

fn family(media_type: &str) -> Option<&'static str> {
    let essence = essence(media_type);
    if essence.ends_with("/json") || essence.ends_with("+json") {
        Some("json")
    } else if essence.ends_with("/xml") || essence.ends_with("+xml") {
        Some("xml")
    } else if essence.starts_with("text/") {
        Some("text")
    } else {
        None
    }
}

/// Prints [`Content`] for an enum of bodies, one row a media type: `"application/json" => Json(json);`.
#[doc(hidden)]
#[macro_export]
macro_rules! content {
    ($name:ident { $( $media_type:literal => $variant:ident ( $decoder:ident ); )* }) => {
        impl $crate::runtime::Content for $name {
            #[inline]
            fn content(
                answer: &$crate::runtime::Answer,
            ) -> ::core::result::Result<Self, $crate::runtime::DecodeError> {
                #[allow(dead_code, clippy::enum_variant_names)]
                enum __Row { $( $variant ),* }
                let row = $crate::runtime::pick_content(answer, &[ $( $media_type ),* ])?;
                $( if row == __Row::$variant as usize {
                    return $crate::runtime::decode::$decoder(answer).map(Self::$variant);
                } )*
                $crate::runtime::decode::undocumented(answer)
            }
        }
    };
}
#[doc(hidden)]
#[allow(unused_imports)]
pub use content;
