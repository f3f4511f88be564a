// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

//! Files, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod models;
pub mod orders;
mod servers;

pub use client::Client;
pub use servers::Server;
