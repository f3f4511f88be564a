// Printed by letterpress from Answers 1. Do not edit: change the description and generate again.

//! Answers, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod jobs;
pub mod models;
mod servers;

pub use client::Client;
pub use servers::Server;
