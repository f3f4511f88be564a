// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

//! Unions, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod models;
mod servers;
#[allow(clippy::module_inception)]
pub mod unions;

pub use client::Client;
pub use servers::Server;
