// Printed by letterpress from Streams 1. Do not edit: change the description and generate again.

//! Streams, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
pub mod chat;
mod client;
pub mod models;
mod servers;

pub use client::Client;
pub use servers::Server;
