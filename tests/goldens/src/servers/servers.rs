// Printed by letterpress from Servers 1. Do not edit: change the description and generate again.

//! Where the API is served.

use crate::runtime::{ServerAddress, ServerTemplate, ServerVariable};

/// `https://api.example.com/v1`.
pub(super) const PRODUCTION: ServerTemplate = ServerTemplate::new(
    "https://api.example.com/v1",
);

/// `https://path.example.com/p/`.
pub(super) const PATH: ServerTemplate = ServerTemplate::new(
    "https://path.example.com/p/",
);

/// `https://upload.example.com`.
pub(super) const UPLOAD_EXAMPLE_COM: ServerTemplate = ServerTemplate::new(
    "https://upload.example.com",
);

/// `https://{region}.upload.example.com:{port}`.
pub(super) const REGIONAL: ServerTemplate = ServerTemplate::new(
        "https://{region}.upload.example.com:{port}",
    )
    .variables(
        &[
            ServerVariable::new("region", "eu").allowed(&["eu", "us"]),
            ServerVariable::new("port", "443"),
        ],
    );

/// `/other`.
pub(super) const RELATIVE_OTHER: ServerTemplate = ServerTemplate::new("/other");

/// `https://{shop}.example.com`.
pub(super) const SHOP_EXAMPLE_COM: ServerTemplate = ServerTemplate::new(
        "https://{shop}.example.com",
    )
    .variables(&[ServerVariable::required("shop")]);

/// `{server}`.
pub(super) const ANY: ServerTemplate = ServerTemplate::new("{server}")
    .variables(&[ServerVariable::required("server")]);

/// A server of the API, with the values of its variables.
#[derive(Clone, Debug)]
pub struct Server {
    pub(super) address: ServerAddress,
}

impl Server {
    /// Production
    ///
    /// The address is `https://api.example.com/v1`.
    #[must_use]
    pub fn production() -> Self {
        Self {
            address: ServerAddress::new(&PRODUCTION),
        }
    }

    /// Path
    ///
    /// The address is `https://path.example.com/p/`.
    #[must_use]
    pub fn path() -> Self {
        Self {
            address: ServerAddress::new(&PATH),
        }
    }

    /// The server at `https://upload.example.com`.
    #[must_use]
    pub fn upload_example_com() -> Self {
        Self {
            address: ServerAddress::new(&UPLOAD_EXAMPLE_COM),
        }
    }

    /// Regional
    ///
    /// The address is `https://{region}.upload.example.com:{port}`.
    #[must_use]
    pub fn regional() -> Self {
        Self {
            address: ServerAddress::new(&REGIONAL),
        }
    }

    /// The server at `https://{shop}.example.com`.
    #[must_use]
    pub fn shop_example_com() -> Self {
        Self {
            address: ServerAddress::new(&SHOP_EXAMPLE_COM),
        }
    }

    /// The server at `{server}`.
    #[must_use]
    pub fn any() -> Self {
        Self {
            address: ServerAddress::new(&ANY),
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

    /// Sets the variable `port` of the address.
    ///
    /// Default: `443`.
    #[must_use]
    pub fn port(self, port: impl Into<String>) -> Self {
        Self {
            address: self.address.value("port", port),
        }
    }

    /// Sets the variable `shop` of the address.
    ///
    /// There is no default: it has to be set.
    #[must_use]
    pub fn shop(self, shop: impl Into<String>) -> Self {
        Self {
            address: self.address.value("shop", shop),
        }
    }

    /// Sets the variable `server` of the address.
    ///
    /// There is no default: it has to be set.
    #[must_use]
    pub fn server(self, server: impl Into<String>) -> Self {
        Self {
            address: self.address.value("server", server),
        }
    }
}

impl From<Server> for ServerAddress {
    fn from(server: Server) -> Self {
        server.address
    }
}
