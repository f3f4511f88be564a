//! What proves letterpress and the clients it prints.
//!
//! This library holds what several programs share: [`fake`], a Polytomic server on loopback, and [`script`], a server
//! that does byte by byte what it is told.
//! The tests themselves are in `tests/`.
#![warn(missing_docs, unreachable_pub)]

#[cfg(doctest)]
mod compile_time;
pub mod fake;
pub mod script;
