// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

//! Operations, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
pub mod api;
mod client;
pub mod core;
pub mod models;
pub mod nameless;
pub mod pets;
pub mod server;
mod servers;
pub mod type_;
pub mod u52d5_u7269;

pub use client::Client;
pub use servers::Server;
