// Printed by letterpress from Security 1. Do not edit: change the description and generate again.

//! Security, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod doors;
mod security;
mod servers;

pub use client::Client;
pub use servers::Server;
