// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

//! Tuples, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod models;
mod servers;
#[allow(clippy::module_inception)]
pub mod tuples;

pub use client::Client;
pub use servers::Server;
