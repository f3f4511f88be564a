// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

//! Micro, version 1.
//!
//! One construct an operation, alone in its place.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
pub mod answers;
mod client;
pub mod models;
pub mod prelude;
pub mod requests;
pub mod schemas;
mod security;
mod servers;

pub use client::Client;
pub use servers::Server;
