// Printed by letterpress from Webhooks 1. Do not edit: change the description and generate again.

//! Webhooks, version 1.
//!
//! [`Client`] is where to start.

mod client;
pub mod models;

pub use client::Client;
