// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

//! Where the API is served.

use crate::runtime::{ServerAddress, ServerTemplate, ServerVariable};

/// `https://{region}.example.com/{base}`.
pub(super) const DEFAULT: ServerTemplate = ServerTemplate::new(
        "https://{region}.example.com/{base}",
    )
    .variables(
        &[
            ServerVariable::new("region", "north").allowed(&["north", "south"]),
            ServerVariable::new("base", "v1"),
        ],
    );

/// A server of the API, with the values of its variables.
#[derive(Clone, Debug)]
pub struct Server {
    pub(super) address: ServerAddress,
}

impl Server {
    /// The server at `https://{region}.example.com/{base}`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            address: ServerAddress::new(&DEFAULT),
        }
    }

    /// Sets the variable `region` of the address.
    ///
    /// Default: `north`.
    ///
    /// One of `north`, `south`.
    #[must_use]
    pub fn region(self, region: impl Into<String>) -> Self {
        Self {
            address: self.address.value("region", region),
        }
    }

    /// Sets the variable `base` of the address.
    ///
    /// Default: `v1`.
    #[must_use]
    pub fn base(self, base: impl Into<String>) -> Self {
        Self {
            address: self.address.value("base", base),
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
