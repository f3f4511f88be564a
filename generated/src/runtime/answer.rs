// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! A complete answer of the server, before it is decoded, and `answers!`, which sorts answers by status.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::{DecodeError, text::Scrubber, trace::Span};

/// Status, headers and body of an answer.
#[doc(hidden)]
#[derive(Clone)]
pub struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The body was not read to its end, since it is longer than the limit. Then `body` is empty.
    pub(crate) too_large: Option<DecodeError>,
    pub(crate) attempts: u32,
    pub(crate) retry_after: Option<Duration>,
    /// An earlier attempt may have reached the server, and no answer told how it ended.
    pub(crate) lost: bool,
    /// The key that the request carried, if the operation takes one.
    pub(crate) idempotency_key: Option<HeaderValue>,
    pub(crate) scrubber: Scrubber,
    /// Where it is told if the body can't be made use of.
    pub(crate) span: Span,
}

impl Answer {
    /// The status code.
    pub fn code(&self) -> u16 {
        self.status.as_u16()
    }
}

/// The documented answers of one kind, printed by `answers!`.
#[doc(hidden)]
pub trait Answers: Sized + Send + 'static {
    /// The answer's documented form; `None` if its status is not documented.
    fn answer(answer: &Answer) -> Option<Result<Self, DecodeError>>;

    /// The answer that is read as this value; `None`: its body has no written form.
    #[cfg(feature = "test-util")]
    fn written(&self) -> Option<super::Written> {
        None
    }
}

/// The error answers of an operation that documents none.
///
/// ```
/// use polytomic::{Error, NoError};
///
/// /// Such an operation fails with a status that nobody documented, or without one.
/// fn is_missing(error: &Error<NoError>) -> bool {
///     error.status().is_some_and(|status| status.as_u16() == 404)
/// }
/// # let _ = is_missing;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoError {}

impl Answers for NoError {
    fn answer(_: &Answer) -> Option<Result<Self, DecodeError>> {
        None
    }
}

impl std::fmt::Display for NoError {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {}
    }
}

impl std::error::Error for NoError {}

/// Looks for the documented form of an answer: the rows of an enum in order, of which at most one is taken.
#[doc(hidden)]
pub struct AnswerRows<'a, T> {
    answer: &'a Answer,
    /// Rows before the one that fits.
    before: Option<usize>,
    found: Option<Result<T, DecodeError>>,
}

impl<'a, T> AnswerRows<'a, T> {
    /// Picks the row that fits the status best: its own code, else its hundred, else `default` (0), which does not stand
    /// for redirects.
    pub fn new(answer: &'a Answer, rows: &[u16]) -> Self {
        Self { answer, before: best_row(answer.code(), rows), found: None }
    }

    /// A row without a body.
    pub fn plain(&mut self, value: T) {
        if self.is_row() {
            self.found = Some(Ok(value));
        }
    }

    /// A row that keeps the status.
    pub fn status(&mut self, value: fn(u16) -> T) {
        if self.is_row() {
            self.found = Some(Ok(value(self.answer.code())));
        }
    }

    /// A row with a body.
    pub fn body<B>(&mut self, decode: fn(&Answer) -> Result<B, DecodeError>, value: fn(B) -> T) {
        if self.is_row() {
            self.found = Some(decode(self.answer).map(value));
        }
    }

    /// A row with a body that keeps the status.
    pub fn status_body<B>(&mut self, decode: fn(&Answer) -> Result<B, DecodeError>, value: fn(u16, B) -> T) {
        if self.is_row() {
            let status = self.answer.code();
            self.found = Some(decode(self.answer).map(|body| value(status, body)));
        }
    }

    /// What the row gave; `None` if none fits.
    pub fn end(self) -> Option<Result<T, DecodeError>> {
        self.found
    }

    fn is_row(&mut self) -> bool {
        let is_row = self.before == Some(0);
        self.before = self.before.and_then(|before| before.checked_sub(1));
        is_row
    }
}

/// The row of the status's own code, else its hundred, else `default`.
fn best_row(status: u16, rows: &[u16]) -> Option<usize> {
    let or_default = if status / 100 == 3 { status } else { 0 };
    let mut wanted = [status, status / 100, or_default].into_iter();
    wanted.find_map(|wanted| rows.iter().position(|row| *row == wanted))
}

/// Writes a status with its usual phrase.
#[doc(hidden)]
pub fn write_status(status: u16, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    match StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()) {
        Some(phrase) => write!(f, "{status} {phrase}"),
        None => write!(f, "{status}"),
    }
}

/// Prints enums of answers with [`Answers`], `Display` and `Error`, one row a documented status:
/// `403 => Forbidden(json Problem);` · `404 => NotFound;` (no body) · `4 => ClientError(status u16, json Problem);` (4XX) ·
/// `_ => Default(status u16, json Problem);` (`default`). `status` alone stands for a body that is not documented.
#[allow(unused_macros)]
macro_rules! answers {
    // Each by itself: at each choice the compiler copies all that a call of a macro has matched.
    ($( $( # $about:tt )* pub enum $name:ident $rows:tt )*) => {
        $( $crate::runtime::answers! { @one $( # $about )* pub enum $name $rows } )*
    };
    (
        @one
        $( # $about:tt )*
        pub enum $name:ident {
            $(
                $( # $note:tt )*
                $( $status:literal )? $( _ )? => $variant:ident $( ( $( $part:ident $type:ty ),+ ) )? ;
            )*
        }
    ) => {
        $( # $about )*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $( $( # $note )* $variant $( ( $( $type ),+ ) )?, )*
        }

        impl $crate::runtime::Answers for $name {
            #[inline]
            fn answer(
                answer: &$crate::runtime::Answer,
            ) -> ::core::option::Option<::core::result::Result<Self, $crate::runtime::DecodeError>> {
                let mut rows = $crate::runtime::AnswerRows::new(answer, &[ $( 0 $( + $status )? ),* ]);
                $( $crate::runtime::answers!(@row rows $variant $( $( $part )+ )?); )*
                rows.end()
            }

            #[cfg(feature = "test-util")]
            #[inline]
            fn written(&self) -> ::core::option::Option<$crate::runtime::Written> {
                match self {
                    $( $crate::runtime::answers!(@holds body $variant $( $( $part )+ )?) =>
                        $crate::runtime::answers!(@written self body $( $( $part )+ )?), )*
                }
            }
        }

        impl $name {
            /// The status of the answer.
            #[inline]
            pub fn status(&self) -> u16 {
                match self {
                    $( $crate::runtime::answers!(@pattern status $variant $( $( $part )+ )?) =>
                        $crate::runtime::answers!(@status status ($( $status )?) $( $( $part )+ )?), )*
                }
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::write_status(self.status(), f)
            }
        }

        impl ::std::error::Error for $name {}
    };
    (@row $rows:ident $variant:ident) => { $rows.plain(Self::$variant) };
    (@row $rows:ident $variant:ident status) => { $rows.status(Self::$variant) };
    (@row $rows:ident $variant:ident status $decoder:ident) => {
        $rows.status_body($crate::runtime::decode::$decoder, Self::$variant)
    };
    (@row $rows:ident $variant:ident $decoder:ident) => {
        $rows.body($crate::runtime::decode::$decoder, Self::$variant)
    };
    (@pattern $bound:ident $variant:ident status $( $rest:ident )?) => { Self::$variant { 0: $bound, .. } };
    (@pattern $bound:ident $variant:ident $( $rest:ident )?) => { Self::$variant { .. } };
    (@holds $body:ident $variant:ident) => { Self::$variant };
    (@holds $body:ident $variant:ident status) => { Self::$variant(_) };
    (@holds $body:ident $variant:ident status $decoder:ident) => { Self::$variant(_, $body) };
    (@holds $body:ident $variant:ident $decoder:ident) => { Self::$variant($body) };
    (@written $this:ident $body:ident) => { $crate::runtime::answers!(@written $this $body status) };
    (@written $this:ident $body:ident status) => {
        ::core::option::Option::Some($crate::runtime::Written {
            status: $this.status(),
            media_type: "",
            body: ::std::vec::Vec::new(),
        })
    };
    (@written $this:ident $body:ident status $decoder:ident) => {
        $crate::runtime::answers!(@written $this $body $decoder)
    };
    (@written $this:ident $body:ident json) => { $crate::runtime::answers!(@body $this $body json "application/json") };
    (@written $this:ident $body:ident text) => { $crate::runtime::answers!(@body $this $body text "text/plain") };
    (@written $this:ident $body:ident bytes) => {
        $crate::runtime::answers!(@body $this $body bytes "application/octet-stream")
    };
    (@written $this:ident $body:ident $decoder:ident) => {{
        let _ = $body;
        ::core::option::Option::None
    }};
    (@body $this:ident $body:ident $decoder:ident $media_type:literal) => {
        ::core::option::Option::Some($crate::runtime::write::$decoder(
            $body,
            $crate::runtime::Written {
                status: $this.status(),
                media_type: $media_type,
                body: ::std::vec::Vec::new(),
            },
        ))
    };
    (@status $bound:ident ($( $code:literal )?) status $( $rest:ident )?) => { *$bound };
    (@status $bound:ident ($code:literal) $( $rest:ident )?) => { $code };
}
#[allow(unused_imports)]
pub(crate) use answers;
