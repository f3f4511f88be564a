// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! A call whose answer is read while it comes.

use std::future::IntoFuture;
use std::marker::PhantomData;
use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;

use super::draft::Draft;
use super::outcome::{failed, response, unusable};
use super::text::Scrubber;
use super::{Answers, CallFuture, Core, Error, Response, ResponseBody, StreamError, decode, send};

/// How a stream is made of a body.
#[doc(hidden)]
pub struct Reader<S> {
    /// The media types it takes, for a message.
    pub(crate) takes: &'static str,
    pub(crate) fits: fn(Option<&str>) -> bool,
    pub(crate) open: fn(OpenBody) -> S,
}

impl<S> Clone for Reader<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Reader<S> {}

/// A call that gives its answer while it comes: awaiting it sends the request and completes when the head of a success
/// is there. Until then the call's retries and limits hold. After it each piece has as long as an attempt has
/// ([`ClientBuilder::attempt_timeout`](super::ClientBuilder::attempt_timeout)), and the whole has no limit in time or
/// size. Dropping the stream closes the connection.
///
/// ```
/// use goldens::{Error, EventStream, NoError, Opening};
///
/// /// What came back before the first event: `client.changes().watch().events()` gives such a call.
/// async fn open(call: Opening<EventStream<String>, NoError>) -> Result<EventStream<String>, Error<NoError>> {
///     let response = call.response().await?;
///     println!("{} {:?}", response.status(), response.request_id());
///     Ok(response.into_value())
/// }
/// # let _ = open;
/// ```
#[must_use = "a call is sent when it is awaited"]
pub struct Opening<S, E> {
    draft: Box<Draft>,
    reader: Reader<S>,
    errors: PhantomData<fn() -> E>,
}

impl<S, E> Opening<S, E> {
    pub(crate) fn new(draft: Box<Draft>, reader: Reader<S>) -> Self {
        Self { draft, reader, errors: PhantomData }
    }

    /// Asks for other media types than the operation's own.
    #[doc(hidden)]
    pub fn accept(mut self, accept: &'static str) -> Self {
        self.draft.header(http::header::ACCEPT.as_str(), accept);
        self
    }
}

impl<S, E> Clone for Opening<S, E> {
    fn clone(&self) -> Self {
        Self { draft: self.draft.clone(), reader: self.reader, errors: PhantomData }
    }
}

/// Shows the operation only: arguments may be secrets.
impl<S, E> std::fmt::Debug for Opening<S, E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Opening").field("operation", &self.draft.operation.id).finish_non_exhaustive()
    }
}

impl<S: Send + 'static, E: Answers> Opening<S, E> {
    /// Sends the call and gives the stream together with status and headers.
    ///
    /// # Errors
    /// See [`Error`]. A success of another media type is [`Error::Decode`].
    pub fn response(self) -> CallFuture<Response<S>, E> {
        CallFuture::new(self.open())
    }

    async fn open(self) -> Result<Response<S>, Error<E>> {
        let operation = self.draft.operation;
        let opened = send::open(&self.draft, self.reader.fits).await;
        let (answer, body) = opened.map_err(|failure| Error::from_failure(*failure))?;
        if !operation.is_success(answer.status) {
            return Err(failed(operation, answer));
        }
        match body {
            Some(body) => {
                let core = &self.draft.core;
                let idle = self.draft.options.attempt_timeout.unwrap_or(core.settings().attempt_timeout);
                let scrubber = answer.scrubber.clone();
                let body = OpenBody { body: Some(body), core: core.clone(), idle, scrubber };
                Ok(response((self.reader.open)(body), answer))
            }
            None => {
                let error = decode::not_a_stream(&answer, self.reader.takes);
                Err(unusable(operation, answer, error))
            }
        }
    }

    /// Sends the call and blocks the thread until the head of the answer is there; not on a thread of an async runtime.
    ///
    /// # Errors
    /// See [`Error`].
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<S, Error<E>> {
        self.response_blocking().map(Response::into_value)
    }

    /// As [`send_blocking`](Self::send_blocking), together with status and headers.
    ///
    /// # Errors
    /// See [`Error`].
    #[cfg(feature = "blocking")]
    pub fn response_blocking(self) -> Result<Response<S>, Error<E>> {
        let operation = self.draft.operation;
        super::blocking::wait(self.open()).unwrap_or_else(|error| {
            let context = super::failure::Context::unsent(operation);
            let kind = super::failure::FailureKind::Transport(error);
            Err(Error::from_failure(super::failure::Failure { context, kind }))
        })
    }
}

impl<S: Send + 'static, E: Answers> IntoFuture for Opening<S, E> {
    type Output = Result<S, Error<E>>;
    type IntoFuture = CallFuture<S, E>;

    fn into_future(self) -> CallFuture<S, E> {
        CallFuture::new(async move { self.open().await.map(Response::into_value) })
    }
}

/// A body that is not read yet.
#[doc(hidden)]
pub struct OpenBody {
    body: Option<ResponseBody>,
    core: Core,
    idle: Duration,
    scrubber: Scrubber,
}

impl OpenBody {
    /// The next piece; `None` after the last one and after an error.
    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>, StreamError> {
        let Some(body) = &mut self.body else { return Ok(None) };
        let timer = self.core.settings().clock.sleep(self.idle);
        let outcome = match send::race(pin!(body.next_chunk()), timer).await {
            Some(Ok(Some(chunk))) => return Ok(Some(chunk)),
            Some(Ok(None)) => Ok(None),
            Some(Err(error)) => Err(StreamError::Transport(error)),
            None => Err(StreamError::Timeout),
        };
        self.close();
        outcome
    }

    /// Ends it, and with it the connection.
    pub(crate) fn close(&mut self) {
        self.body = None;
    }

    /// What removes the secrets of client and call from texts.
    pub(crate) fn scrubber(&self) -> &Scrubber {
        &self.scrubber
    }

    /// The limit of what one item may need.
    pub(crate) fn limit(&self) -> usize {
        self.core.settings().max_body_bytes
    }
}

/// Prints what [`call!`](super::call) prints, for operations whose success is a stream and nothing else:
/// `pub struct Watch => EventStream<Change>, WatchError, json_events { … }`.
#[allow(unused_macros)]
macro_rules! opening {
    // Each by itself: at each choice the compiler copies all that a call of a macro has matched.
    ($( $( # $about:tt )* pub struct $call:ident => $output:ty, $error:ty, $reader:ident { $( $rows:tt )* } )*) => {
        $( $crate::runtime::opening! { @one $( # $about )* pub struct $call => $output, $error, $reader { $( $rows )* } } )*
    };
    (
        @one
        $( # $about:tt )*
        pub struct $call:ident => $output:ty, $error:ty, $reader:ident {
            $(
                $( # $note:tt )*
                fn $setter:ident($argument:ident: $type:ty) => $( $step:ident $value:tt ).+;
            )*
        }
    ) => {
        $( # $about )*
        #[derive(Clone, Debug)]
        #[must_use = "a call is sent when it is awaited"]
        pub struct $call($crate::runtime::Call<(), $error>);

        impl $call {
            /// Sends the call and gives the stream together with status and headers.
            ///
            /// # Errors
            /// See [`Error`]($crate::runtime::Error).
            #[inline]
            pub fn response(self) -> $crate::runtime::CallFuture<$crate::runtime::Response<$output>, $error> {
                self.opening().response()
            }

            /// Sets timeouts, retries or headers of this call alone; a second time replaces the first.
            #[inline]
            pub fn options(self, options: $crate::runtime::CallOptions) -> Self {
                Self(self.0.options(options))
            }

            /// Sends the call and blocks the thread until the stream begins; not on a thread of an async runtime.
            ///
            /// # Errors
            /// See [`Error`]($crate::runtime::Error).
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn send_blocking(self) -> ::core::result::Result<$output, $crate::runtime::Error<$error>> {
                self.opening().send_blocking()
            }

            /// As [`send_blocking`](Self::send_blocking), together with status and headers.
            ///
            /// # Errors
            /// See [`Error`]($crate::runtime::Error).
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn response_blocking(
                self,
            ) -> ::core::result::Result<$crate::runtime::Response<$output>, $crate::runtime::Error<$error>> {
                self.opening().response_blocking()
            }

            #[inline]
            fn opening(self) -> $crate::runtime::Opening<$output, $error> {
                self.0.opening($crate::runtime::read::$reader())
            }
        }

        impl $call {
            $(
                $( # $note )*
                #[inline]
                pub fn $setter(self, $argument: $type) -> Self {
                    Self(self.0 $( .$step $value )+)
                }
            )*
        }

        impl ::core::future::IntoFuture for $call {
            type Output = ::core::result::Result<$output, $crate::runtime::Error<$error>>;
            type IntoFuture = $crate::runtime::CallFuture<$output, $error>;

            #[inline]
            fn into_future(self) -> $crate::runtime::CallFuture<$output, $error> {
                ::core::future::IntoFuture::into_future(self.opening())
            }
        }

        #[cfg(feature = "test-util")]
        impl $crate::runtime::TestCall for $call {
            type Output = $output;
            type Error = $error;
        }
    };
}
#[allow(unused_imports)]
pub(crate) use opening;
