// Printed by letterpress. Do not edit: change the descriptions and generate again.

#![doc = include_str!("../README.md")]

pub mod runtime;
#[cfg(feature = "v2025_09_18")]
pub mod v2025_09_18;
#[cfg(feature = "v2022_12_12")]
pub mod v2022_12_12;

pub use runtime::{
    AttemptError, AttemptInfo, BodySource, BoxFuture, ByteStream, CallFuture,
    CallOptions, ClientBuilder, ClientCredentials, Clock, ConfigError, DecodeError,
    DecodeErrorKind, Entropy, Error, Event, EventStream, FailedAttempt, FailureEvent,
    Hooks, Items, JsonLines, NoError, Opening, Pages, Part, Parts, Patch, RequestBody,
    RequestEvent, Response, ResponseBody, ResponseEvent, Retry, RetryEvent, RetryPolicy,
    Secret, StreamError, TimeoutPhase, Token, TokenContext, TokenError, TokenErrorKind,
    TokenSource, Transport, TransportError, TransportErrorKind, Trouble, Upload,
};
#[cfg(feature = "test-util")]
pub use runtime::test_util;
pub use ::uuid::Uuid;
#[cfg(feature = "v2025_09_18")]
pub use v2025_09_18::{Client, Server, models, organization, users};
