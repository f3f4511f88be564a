// Printed by letterpress from Parameters 1. Do not edit: change the description and generate again.

//! Parameters, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod models;
mod servers;
pub mod things;

pub use client::Client;
pub use servers::Server;
