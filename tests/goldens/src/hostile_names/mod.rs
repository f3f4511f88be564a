// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! Names, version 1.
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
pub mod a_b;
pub mod a_u2215_b;
pub mod all;
pub mod async_;
pub mod aux_api;
pub mod bashrc;
pub mod c_x;
mod client;
pub mod client_api;
pub mod con_api;
pub mod crate_;
pub mod dot;
pub mod dyn_;
pub mod etc_x;
pub mod gen_;
pub mod lib_api;
pub mod mod_api;
pub mod models;
pub mod models_api;
pub mod n2e_2e_2f;
pub mod nul_api;
pub mod runtime_api;
pub mod self_;
mod servers;
pub mod servers_api;
pub mod super_;
pub mod try_;
pub mod type_;
pub mod underscore;
pub mod user;

pub use client::Client;
pub use servers::Server;
