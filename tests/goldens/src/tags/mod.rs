// Printed by letterpress from Tags 1. Do not edit: change the description and generate again.

//! Tags, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
#[cfg(feature = "tags-tag-far-side")]
pub mod far_side;
#[cfg(feature = "tags-tag-left")]
pub mod left;
pub mod models;
#[cfg(feature = "tags-tag-right")]
pub mod right;
mod servers;

pub use client::Client;
pub use servers::Server;
