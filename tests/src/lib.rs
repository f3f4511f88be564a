//! What proves letterpress and the clients it prints.
//!
//! This library holds what several test programs share: [`fake`], a Polytomic server on loopback.
//! The tests themselves are in `tests/`.
#![warn(missing_docs, unreachable_pub)]

#[cfg(doctest)]
mod compile_time;
pub mod fake;
