// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

//! Body choices, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod files;
pub mod models;
mod servers;
pub mod things;

pub use client::Client;
pub use servers::Server;
