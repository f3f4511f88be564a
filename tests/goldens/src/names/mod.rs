// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! Names, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod models;
pub mod no_id;
pub mod option;
mod servers;
pub mod type_;

pub use client::Client;
pub use servers::Server;
