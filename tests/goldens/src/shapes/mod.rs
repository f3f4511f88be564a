// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

//! Models, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod models;
pub mod models_api;
mod servers;

pub use client::Client;
pub use servers::Server;
