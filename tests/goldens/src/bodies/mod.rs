// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

//! Bodies, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod forms;
pub mod models;
pub mod raw;
mod servers;

pub use client::Client;
pub use servers::Server;
