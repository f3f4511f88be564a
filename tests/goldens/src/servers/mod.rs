// Printed by letterpress from Servers 1. Do not edit: change the description and generate again.

//! Servers, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod files;
#[allow(clippy::module_inception)]
mod servers;

pub use client::Client;
pub use servers::Server;
