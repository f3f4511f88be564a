// Printed by letterpress from Security 1. Do not edit: change the description and generate again.

//! Where the API is served.

use crate::runtime::{ServerAddress, ServerTemplate, ServerVariable};

/// `https://{region}.example.com/{base}`.
pub(super) const PRODUCTION: ServerTemplate = ServerTemplate::new(
        "https://{region}.example.com/{base}",
    )
    .variables(
        &[
            ServerVariable::new("region", "eu").allowed(&["eu", "us"]),
            ServerVariable::new("base", "v1"),
        ],
    );

/// `https://sandbox.example.com`.
pub(super) const SANDBOX: ServerTemplate = ServerTemplate::new(
    "https://sandbox.example.com",
);

/// A server of the API, with the values of its variables.
#[derive(Clone, Debug)]
pub struct Server {
    pub(super) address: ServerAddress,
}

impl Server {
    /// Production
    ///
    /// The address is `https://{region}.example.com/{base}`.
    #[must_use]
    pub fn production() -> Self {
        Self {
            address: ServerAddress::new(&PRODUCTION),
        }
    }

    /// Sandbox
    ///
    /// The address is `https://sandbox.example.com`.
    #[must_use]
    pub fn sandbox() -> Self {
        Self {
            address: ServerAddress::new(&SANDBOX),
        }
    }

    /// Sets the variable `region` of the address.
    ///
    /// Default: `eu`.
    ///
    /// One of `eu`, `us`.
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
        Self::production()
    }
}
