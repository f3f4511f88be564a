// Printed by letterpress from Micro of 3.1 1. Do not edit: change the description and generate again.

//! Micro of 3.1, version 1.
//!
//! One construct of OpenAPI 3.1 an operation, alone in its place.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod later;
pub mod models;
mod servers;

pub use client::Client;
pub use servers::Server;
