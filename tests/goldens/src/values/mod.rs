// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

//! Values, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod models;
mod servers;
#[allow(clippy::module_inception)]
pub mod values;

pub use client::Client;
pub use servers::Server;
