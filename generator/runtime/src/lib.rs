//! The runtime that letterpress prints into every client, here as an ordinary crate so that it can be tested.
//!
//! [`runtime`] is what is printed, word for word; [`SOURCES`] is its text. Nothing else of this crate is printed.

pub mod runtime;
mod sources;
#[cfg(test)]
mod tests;

pub use runtime::*;
pub use sources::SOURCES;
