//! Tests of the runtime, one file a concept. `printed` is a small client in the form that the generator prints,
//! `fake` a transport and a clock that a test holds in its hand, `server` a TCP server that does as it is told.

#![allow(unreachable_pub, missing_docs)]

mod fake;
mod printed;
mod server;

mod base_url;
#[cfg(feature = "blocking")]
mod blocking;
mod calls;
mod checks;
mod credentials;
mod decoding;
mod enums;
mod errors;
mod hooks;
mod objects;
mod pages;
mod paths;
mod retries;
mod retry_after;
mod secrets;
mod sources;
mod streams;
mod styles;
mod timeouts;
mod token_sources;
#[cfg(feature = "tracing")]
mod tracing;
#[cfg(feature = "reqwest")]
mod uploads;
#[cfg(feature = "reqwest")]
mod wire;
