// Printed by letterpress from Hostile */ pub fn pwn() {} /* 1" [dependencies] evil = "1". Do not edit: change the description and generate again.

//! Hostile */ pub fn pwn() {} /*, version 1" \[dependencies\] evil = "1".
//!
//! A lone
//! return, a bidi \u{202E} mark, a zero\u{200B}width, a
//! separator.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod models;
mod servers;
pub mod things;

pub use client::Client;
pub use servers::Server;
