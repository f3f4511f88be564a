//! `canned!`: what a test needs to know of each operation. Only with the feature `test-util`.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::text::Scrubber;
use super::trace::Span;
use super::{Answer, Answers, DecodeError, Operation};

/// The types of an operation's answers, printed by `call!` and `opening!`.
#[doc(hidden)]
pub trait TestCall {
    /// What awaiting the call gives.
    type Output;
    /// Its documented errors.
    type Error: Answers;
}

/// The call of an operation that a test server can answer; every printed call is one.
///
/// A helper of tests for any operation names it:
///
/// ```
/// use letterpress_runtime::runtime::CannedCall;
/// use letterpress_runtime::test_util::TestServer;
///
/// /// Lets the next calls of an operation fail before one succeeds: `flaky::<CreateUser>(&server, 2)`.
/// fn flaky<C: CannedCall>(server: &TestServer, failures: usize) {
///     server.on::<C>().times(failures).respond(503, "", "");
///     server.on::<C>().example();
/// }
/// ```
pub trait CannedCall: TestCall {
    /// The operation's static data.
    #[doc(hidden)]
    fn operation() -> &'static Operation;

    /// A success of the API's description.
    #[doc(hidden)]
    fn example() -> CannedExample;

    /// Decodes the example as an answer is decoded.
    #[doc(hidden)]
    fn decode(answer: &Answer) -> Result<(), DecodeError>;
}

/// A call whose success can be written down.
///
/// [`Prepare::answer`](super::test_util::Prepare::answer) takes its success.
pub trait TypedAnswer: CannedCall {
    /// The answer that is read as this value.
    #[doc(hidden)]
    fn written(output: &Self::Output) -> Written;
}

/// A success of the API's description.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct CannedExample {
    pub status: u16,
    pub media_type: &'static str,
    pub body: &'static str,
}

/// An answer as it travels.
#[doc(hidden)]
#[derive(Debug)]
pub struct Written {
    pub status: u16,
    pub media_type: &'static str,
    pub body: Vec<u8>,
}

/// Whether the example of an operation is read without an error; the error names the operation.
#[doc(hidden)]
pub fn check_example<C: CannedCall>() -> Result<(), String> {
    let CannedExample { status, media_type, body } = C::example();
    let id = C::operation().id;
    let mut headers = HeaderMap::new();
    if let Ok(value) = HeaderValue::from_str(media_type) {
        headers.insert(header::CONTENT_TYPE, value);
    }
    let status = StatusCode::from_u16(status).map_err(|error| format!("{id}: {error}"))?;
    if !C::operation().is_success(status) {
        return Err(format!("{id}: {status} is no success"));
    }
    let answer = Answer {
        status,
        headers,
        body: Bytes::from_static(body.as_bytes()),
        attempts: 1,
        retry_after: None,
        lost: false,
        too_large: None,
        idempotency_key: None,
        scrubber: Scrubber::default(),
        span: Span::none(),
    };
    C::decode(&answer).map_err(|error| format!("{id}: {error}"))
}

/// Prints [`CannedCall`] for calls, and `check` for all of them: the call, its static data, its decoder, and an example.
/// `super::users::CreateUser = super::users::CREATE_USER, json, 200, "application/json", "{}";`
#[doc(hidden)]
#[macro_export]
macro_rules! canned {
    ($( $( # $gate:tt )* $call:path = $operation:path, $decoder:ident, $status:literal, $media_type:literal, $body:literal; )*) => {
        /// Whether each example is read without an error.
        #[doc(hidden)]
        pub fn check() -> ::core::result::Result<(), ::std::string::String> {
            $( $( # $gate )* { $crate::runtime::check_example::<$call>()?; } )*
            ::core::result::Result::Ok(())
        }

        $(
            $( # $gate )*
            const _: () = {
                impl $crate::runtime::CannedCall for $call {
                    fn operation() -> &'static $crate::runtime::Operation {
                        &$operation
                    }

                    fn example() -> $crate::runtime::CannedExample {
                        $crate::runtime::CannedExample { status: $status, media_type: $media_type, body: $body }
                    }

                    fn decode(
                        answer: &$crate::runtime::Answer,
                    ) -> ::core::result::Result<(), $crate::runtime::DecodeError> {
                        $crate::runtime::canned!(@decode $call, $decoder, answer)
                    }
                }
                $crate::runtime::canned!(@typed $call, $decoder, $status, $media_type);
            };
        )*
    };
    (@decode $call:path, stream, $answer:ident) => {{
        let _ = $answer;
        ::core::result::Result::Ok(())
    }};
    (@decode $call:path, $decoder:ident, $answer:ident) => {{
        let decoded: ::core::result::Result<<$call as $crate::runtime::TestCall>::Output, _> =
            $crate::runtime::decode::$decoder($answer);
        decoded.map(::core::mem::drop)
    }};
    (@typed $call:path, stream, $status:literal, $media_type:literal) => {};
    (@typed $call:path, content, $status:literal, $media_type:literal) => {};
    (@typed $call:path, $decoder:ident, $status:literal, $media_type:literal) => {
        impl $crate::runtime::TypedAnswer for $call {
            fn written(output: &<$call as $crate::runtime::TestCall>::Output) -> $crate::runtime::Written {
                let known = $crate::runtime::Written {
                    status: $status,
                    media_type: $media_type,
                    body: ::std::vec::Vec::new(),
                };
                $crate::runtime::write::$decoder(output, known)
            }
        }
    };
}
#[doc(hidden)]
#[allow(unused_imports)]
pub use canned;
