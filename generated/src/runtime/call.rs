// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! A call that is ready to be sent, and `call!`, which prints an operation's own type.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::check::{Checker, Violation};
use super::failure::Failure;
use super::outcome::{response, settle, unusable};
use super::{
    Answer, Answers, BoxFuture, CallOptions, Content, Core, DecodeError, Error, Measured, Opening, Operation,
    Parameter, Reader, Response, Rule, ToParameter, Validate, decode, draft::Draft, members, send,
};

/// A call that is being sent: await it.
// A type of its own, so that those of printed calls are no trait objects that the compiler looks into for each.
#[must_use = "a call is sent when it is awaited"]
pub struct CallFuture<T, E>(BoxFuture<'static, Result<T, Error<E>>>);

impl<T, E> CallFuture<T, E> {
    pub(super) fn new(sending: impl Future<Output = Result<T, Error<E>>> + Send + 'static) -> Self {
        Self(Box::pin(sending))
    }
}

impl<T, E> Future for CallFuture<T, E> {
    type Output = Result<T, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context)
    }
}

impl<T, E> fmt::Debug for CallFuture<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}

/// Decodes a body.
type Decoder<T> = fn(&Answer) -> Result<T, DecodeError>;

/// What the printed call types wrap: a request that is not sent yet.
// `#[inline(never)]`: printed types forward to these functions, and the library of a client would hold a copy for each.
#[doc(hidden)]
#[must_use = "a call is sent when it is awaited"]
pub struct Call<T, E> {
    pub(super) draft: Box<Draft>,
    decode: Decoder<T>,
    errors: PhantomData<fn() -> E>,
}

impl<T, E> Clone for Call<T, E> {
    #[inline(never)]
    fn clone(&self) -> Self {
        Self { draft: self.draft.clone(), decode: self.decode, errors: PhantomData }
    }
}

/// Shows the operation only: arguments may be secrets.
impl<T, E> fmt::Debug for Call<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &self.draft.operation.id).finish_non_exhaustive()
    }
}

impl<T, E> Call<T, E> {
    /// Shows the type that wraps the call, as `derive` would with more work for the compiler.
    pub fn show(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple(name).field(self).finish()
    }
}

/// Calls of an operation, by what its answers are read as.
impl<T: DeserializeOwned, E> Call<T, E> {
    /// A call for JSON.
    pub fn for_json(core: &Core, operation: &'static Operation) -> Self {
        Self::new(core, operation, decode::json)
    }
}

impl<T: DeserializeOwned, E> Call<Option<T>, E> {
    /// A call for JSON, or nothing.
    pub fn for_optional_json(core: &Core, operation: &'static Operation) -> Self {
        Self::new(core, operation, decode::optional_json)
    }
}

impl<E> Call<String, E> {
    /// A call for text.
    pub fn for_text(core: &Core, operation: &'static Operation) -> Self {
        Self::new(core, operation, decode::text)
    }
}

impl<E> Call<Bytes, E> {
    /// A call for bytes.
    pub fn for_bytes(core: &Core, operation: &'static Operation) -> Self {
        Self::new(core, operation, decode::bytes)
    }
}

impl<E> Call<(), E> {
    /// A call for nothing.
    pub fn for_empty(core: &Core, operation: &'static Operation) -> Self {
        Self::new(core, operation, decode::empty)
    }
}

impl<T: Content, E> Call<T, E> {
    /// A call for one of several media types.
    pub fn for_content(core: &Core, operation: &'static Operation) -> Self {
        Self::new(core, operation, decode::content)
    }
}

impl<T: Answers, E> Call<T, E> {
    /// A call for one of several answers, by status.
    pub fn for_answers(core: &Core, operation: &'static Operation) -> Self {
        Self::new(core, operation, decode::answers)
    }
}

impl<T, E> Call<T, E> {
    /// A call of an operation.
    #[inline(never)]
    pub fn new(core: &Core, operation: &'static Operation, decode: Decoder<T>) -> Self {
        Self { draft: Box::new(Draft::new(core, operation)), decode, errors: PhantomData }
    }

    /// Sets a parameter.
    pub fn set(mut self, parameter: &Parameter, value: &(impl ToParameter + ?Sized)) -> Self {
        let value = self.draft.listen(|| value.to_parameter());
        self.draft.set(parameter, value);
        self
    }

    /// Sets a parameter that has rules.
    #[inline(never)]
    pub fn set_checked(
        self,
        parameter: &Parameter,
        value: &(impl ToParameter + Measured + ?Sized),
        rules: &[Rule],
    ) -> Self {
        self.check(parameter, value, rules).set(parameter, value)
    }

    /// Sets a parameter whose type is a model.
    pub fn set_serialized(mut self, parameter: &Parameter, value: &(impl Serialize + ?Sized)) -> Self {
        match self.draft.listen(|| members::parameter_value(value)) {
            Ok(value) => self.draft.set(parameter, value),
            Err(error) => self.draft.refuse_parameter(parameter, format!("can't be written: {error}")),
        }
        self
    }

    /// Sets a parameter whose type is a model with rules.
    pub fn set_validated(
        mut self,
        parameter: &Parameter,
        value: &(impl Serialize + Validate + ?Sized),
    ) -> Self {
        self.refuse_broken(parameter.name, value);
        self.set_serialized(parameter, value)
    }

    /// Checks the rules of a parameter that is set by another step.
    pub fn check(mut self, parameter: &Parameter, value: &(impl Measured + ?Sized), rules: &[Rule]) -> Self {
        if let Some(reason) = rules.iter().find_map(|rule| rule.broken_by(value)) {
            self.draft.refuse_parameter(parameter, reason);
        }
        self
    }

    /// Sets a parameter that is described by `content: application/json`: its text is JSON.
    pub fn set_json(mut self, parameter: &Parameter, value: &(impl Serialize + ?Sized)) -> Self {
        match self.draft.listen(|| serde_json::to_string(value)) {
            Ok(text) => self.draft.set(parameter, text.to_parameter()),
            Err(error) => {
                self.draft.refuse_parameter(parameter, format!("can't be written as JSON: {error}"))
            }
        }
        self
    }

    /// Refuses the call if a rule of the value is broken.
    pub(super) fn refuse_broken(&mut self, name: &str, value: &(impl Validate + ?Sized)) {
        if let Some(violation) = Checker::run(name, value) {
            self.draft.refuse(violation);
        }
    }

    /// Refuses the call: it fails with `InvalidArgument` and nothing is sent.
    pub fn refuse(mut self, argument: impl Into<String>, reason: impl Into<String>) -> Self {
        self.draft.refuse(Violation::new(argument, reason));
        self
    }

    /// Sets what is different for this call.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.draft.options = options;
        self
    }
}

/// What walking through pages needs.
impl<T, E: Answers> Call<T, E> {
    pub(crate) fn draft(&self) -> &Draft {
        &self.draft
    }

    pub(crate) fn draft_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }

    /// Sends the call and keeps it.
    pub(crate) async fn fetch(&self) -> Result<(T, Answer), Error<E>> {
        settle(send::send(&self.draft).await, self.draft.operation, self.decode)
    }

    /// Sends the call, keeps it, and blocks the thread.
    #[cfg(feature = "blocking")]
    pub(crate) fn fetch_blocking(&self) -> Result<(T, Answer), Error<E>> {
        settle(super::blocking::send(&self.draft), self.draft.operation, self.decode)
    }

    /// The error of a success that can't be made use of.
    pub(crate) fn unusable(&self, answer: Answer, error: DecodeError) -> Error<E> {
        unusable(self.draft.operation, answer, error)
    }
}

impl<T, E> Call<T, E> {
    /// The same call with an answer that is read while it comes.
    pub fn opening<S>(self, reader: Reader<S>) -> Opening<S, E> {
        Opening::new(self.draft, reader)
    }
}

impl<T: Send + 'static, E: Answers> Call<T, E> {
    /// Sends the call and gives the body.
    #[inline(never)]
    pub fn value(self) -> CallFuture<T, E> {
        CallFuture::new(async move { self.fetch().await.map(|(value, _)| value) })
    }

    /// Sends the call.
    #[inline(never)]
    pub fn response(self) -> CallFuture<Response<T>, E> {
        CallFuture::new(async move {
            let outcome = send::send(&self.draft).await;
            finish(outcome, self.draft.operation, self.decode)
        })
    }

    /// Sends the call and blocks the thread until it is done.
    #[cfg(feature = "blocking")]
    pub fn response_blocking(self) -> Result<Response<T>, Error<E>> {
        let outcome = super::blocking::send(&self.draft);
        finish(outcome, self.draft.operation, self.decode)
    }
}

impl<T: Send + 'static, E: Answers> IntoFuture for Call<T, E> {
    type Output = Result<T, Error<E>>;
    type IntoFuture = CallFuture<T, E>;

    fn into_future(self) -> CallFuture<T, E> {
        self.value()
    }
}

fn finish<T, E: Answers>(
    outcome: Result<Answer, Box<Failure>>,
    operation: &'static Operation,
    decode: Decoder<T>,
) -> Result<Response<T>, Error<E>> {
    settle(outcome, operation, decode).map(|(value, answer)| response(value, answer))
}

/// Prints operations' own call types with their ways of sending, and their setters: a row an optional parameter,
/// `fn name(name: Type) => step(…).step(…);`, where the steps are methods of [`Call`].
#[allow(unused_macros)]
macro_rules! call {
    // Each by itself: at each choice the compiler copies all that a call of a macro has matched.
    ($( $( # $about:tt )* pub struct $call:ident => $output:ty, $error:ty { $( $rows:tt )* } )*) => {
        $( $crate::runtime::call! { @one $( # $about )* pub struct $call => $output, $error { $( $rows )* } } )*
    };
    (
        @one
        $( # $about:tt )*
        pub struct $call:ident => $output:ty, $error:ty {
            $(
                $( # $note:tt )*
                fn $setter:ident($argument:ident: $type:ty) => $( $step:ident $value:tt ).+;
            )*
        }
    ) => {
        $( # $about )*
        #[derive(Clone)]
        #[must_use = "a call is sent when it is awaited"]
        pub struct $call($crate::runtime::Call<$output, $error>);

        impl $call {
            /// Sends the call and gives the decoded body together with status and headers.
            ///
            /// # Errors
            /// See [`Error`]($crate::runtime::Error).
            #[inline]
            pub fn response(self) -> $crate::runtime::CallFuture<$crate::runtime::Response<$output>, $error> {
                self.0.response()
            }

            /// Sets timeouts, retries or headers of this call alone; a second time replaces the first.
            #[inline]
            pub fn options(self, options: $crate::runtime::CallOptions) -> Self {
                Self(self.0.options(options))
            }

            /// Sends the call and blocks the thread until the body is decoded.
            ///
            /// Not on a thread of an async runtime: there it fails and nothing is sent, inside tokio's
            /// `spawn_blocking` too. Inside that, `Handle::current().block_on` waits for the call as it is.
            ///
            /// # Errors
            /// See [`Error`]($crate::runtime::Error).
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn send_blocking(self) -> ::core::result::Result<$output, $crate::runtime::Error<$error>> {
                self.response_blocking().map($crate::runtime::Response::into_value)
            }

            /// Sends the call, blocks the thread, and gives the decoded body together with status and headers; not
            /// on a thread of an async runtime, as with [`send_blocking`](Self::send_blocking).
            ///
            /// # Errors
            /// See [`Error`]($crate::runtime::Error).
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn response_blocking(
                self,
            ) -> ::core::result::Result<$crate::runtime::Response<$output>, $crate::runtime::Error<$error>> {
                self.0.response_blocking()
            }

            $(
                $( # $note )*
                #[inline]
                pub fn $setter(self, $argument: $type) -> Self {
                    Self(self.0 $( .$step $value )+)
                }
            )*
        }

        impl ::core::fmt::Debug for $call {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.0.show(::core::stringify!($call), f)
            }
        }

        impl ::core::future::IntoFuture for $call {
            type Output = ::core::result::Result<$output, $crate::runtime::Error<$error>>;
            type IntoFuture = $crate::runtime::CallFuture<$output, $error>;

            #[inline]
            fn into_future(self) -> $crate::runtime::CallFuture<$output, $error> {
                self.0.value()
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
pub(crate) use call;
