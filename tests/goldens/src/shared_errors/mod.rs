// Printed by letterpress from Errors in common 1. Do not edit: change the description and generate again.

//! Errors in common, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod doors;
pub mod floors;
pub mod models;
mod servers;
pub mod walls;

pub use client::Client;
pub use servers::Server;
