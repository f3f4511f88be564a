//! The runtime that letterpress prints into every client, here as an ordinary crate so that it can be tested.
//!
//! [`runtime`] is what is printed; [`SOURCES`] is its text. Nothing else of this crate is printed. A client that is printed with
//! `--shared-runtime` depends on this crate instead, of which it has the builder alone: that has setters for the API's credentials.
//!
//! What is hidden in this documentation is for printed code. It changes as what is shown does: a client works with each
//! later runtime of the same minor version while that is `0.x`, and of the same major version after it.

pub mod runtime;
mod sources;
#[cfg(test)]
mod tests;

pub use runtime::*;
pub use sources::SOURCES;

/// The version of this crate, which a client needs at least that is printed to depend on it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
