// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

//! Polytomic API (organizations and users), version 2025-09-18.
//!
//! Organizations of a Polytomic partner account, their users and the users' API keys, as version 2025-09-18 of the API
//! serves them.
//!
//! A partner provisions a customer in three steps: create an organization, create a user in it, create an API key for
//! the user. These steps take a partner key, which is good for the organization and user operations only. With the
//! user's own key the operations on the current organization are open.
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
pub mod users;

pub use client::Client;
pub use servers::Server;
