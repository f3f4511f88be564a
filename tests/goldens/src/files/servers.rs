// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

//! Where the API is served.

use crate::runtime::{ServerAddress, ServerTemplate};

/// `https://api.example.com`.
pub(super) const DEFAULT: ServerTemplate = ServerTemplate::new(
    "https://api.example.com",
);

/// A server of the API, with the values of its variables.
#[derive(Clone, Debug)]
pub struct Server {
    pub(super) address: ServerAddress,
}

impl Server {
    /// The server at `https://api.example.com`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            address: ServerAddress::new(&DEFAULT),
        }
    }
}

impl From<Server> for ServerAddress {
    fn from(server: Server) -> Self {
        server.address
    }
}

impl Default for Server {
    fn default() -> Self {
        Self::new()
    }
}
