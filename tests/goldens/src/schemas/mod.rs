// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

//! Schemas, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod models;
#[allow(clippy::module_inception)]
pub mod schemas;
mod servers;

pub use client::Client;
pub use servers::Server;
