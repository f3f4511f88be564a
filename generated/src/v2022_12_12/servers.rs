// Printed by letterpress from Polytomic API (organizations) 2022-12-12. Do not edit: change the description and generate again.

//! Where the API is served.

use crate::runtime::{ServerAddress, ServerTemplate, ServerVariable};

/// `https://{host}`.
pub(super) const DEFAULT: ServerTemplate = ServerTemplate::new("https://{host}")
    .variables(&[ServerVariable::new("host", "app.polytomic.com")]);

/// A server of the API, with the values of its variables.
#[derive(Clone, Debug)]
pub struct Server {
    pub(super) address: ServerAddress,
}

impl Server {
    /// Polytomic's own service, or an installation on your premises
    ///
    /// The address is `https://{host}`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            address: ServerAddress::new(&DEFAULT),
        }
    }

    /// Host of the service; an on-premises installation has its own.
    ///
    /// Default: `app.polytomic.com`.
    #[must_use]
    pub fn host(self, host: impl Into<String>) -> Self {
        Self {
            address: self.address.value("host", host),
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
