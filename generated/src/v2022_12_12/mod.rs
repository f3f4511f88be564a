// Printed by letterpress from Polytomic API (organizations) 2022-12-12. Do not edit: change the description and generate again.

//! Polytomic API (organizations), version 2022-12-12.
//!
//! Organizations of a Polytomic partner account, as version 2022-12-12 of the API serves them.
//!
//! In this version an organization is changed with PATCH, and an operation accepts either kind of credentials:
//! a deployment key of an on-premises installation, or an API key. Newer versions differ in both.
//!
//! The server names the version that served a request in the response header `X-Polytomic-Version`
//! ([Versioning](https://apidocs.polytomic.com/guides/versioning)).
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod models;
pub mod organization;
mod security;
mod servers;

pub use client::Client;
pub use servers::Server;
