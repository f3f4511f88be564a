// Printed by letterpress. Do not edit: change the descriptions and generate again.

#![doc = include_str!("../README.md")]

pub mod runtime;
#[cfg(feature = "parameters")]
pub mod parameters;
#[cfg(feature = "object_parameters")]
pub mod object_parameters;
#[cfg(feature = "bodies")]
pub mod bodies;
#[cfg(feature = "answers")]
pub mod answers;
#[cfg(feature = "shapes")]
pub mod shapes;
#[cfg(feature = "credentials")]
pub mod credentials;
#[cfg(feature = "methods")]
pub mod methods;
#[cfg(feature = "servers")]
pub mod servers;
#[cfg(feature = "security")]
pub mod security;
#[cfg(feature = "webhooks")]
pub mod webhooks;
#[cfg(feature = "tags")]
pub mod tags;
#[cfg(feature = "names")]
pub mod names;
#[cfg(feature = "hostile")]
pub mod hostile;
#[cfg(feature = "hostile_texts")]
pub mod hostile_texts;
#[cfg(feature = "hostile_names")]
pub mod hostile_names;
#[cfg(feature = "operations")]
pub mod operations;
#[cfg(feature = "pages")]
pub mod pages;
#[cfg(feature = "schemas")]
pub mod schemas;
#[cfg(feature = "unions")]
pub mod unions;
#[cfg(feature = "media_types")]
pub mod media_types;
#[cfg(feature = "streams")]
pub mod streams;
#[cfg(feature = "response_headers")]
pub mod response_headers;
#[cfg(feature = "values")]
pub mod values;
#[cfg(feature = "tuples")]
pub mod tuples;
#[cfg(feature = "micro")]
pub mod micro;
#[cfg(feature = "micro_later")]
pub mod micro_later;
#[cfg(feature = "body_choices")]
pub mod body_choices;
#[cfg(feature = "shared_errors")]
pub mod shared_errors;
#[cfg(feature = "files")]
pub mod files;

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
pub use ::bytes::Bytes;
pub use ::jiff::{Timestamp, civil::Date};
pub use ::uuid::Uuid;
#[cfg(feature = "parameters")]
pub use parameters::{Client, Server, models, things};
