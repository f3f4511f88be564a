// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

//! Pages, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod lists;
pub mod models;
pub mod others;
mod security;
mod servers;

pub use client::Client;
pub use servers::Server;
