// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

//! The client and its credentials.

use crate::runtime::{Api, ClientBuilder, Core, FromCore};
use super::orders::Orders;
use super::servers;
use super::servers::Server;

/// A client of Files, version 1.
///
/// [`Client::builder`] starts one. A clone is cheap and shares connections and settings with its original.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl Client {
    /// Starts a client: credentials and settings follow, then `build`.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&API)
    }

    /// The operations of `Orders`.
    pub fn orders(&self) -> Orders<'_> {
        Orders { core: &self.core }
    }
}

impl FromCore for Client {
    fn from_core(core: Core) -> Self {
        Self { core }
    }
}

impl ClientBuilder<Client> {
    /// Chooses a server of the API, or sets the variables of its address.
    pub fn server(self, server: Server) -> Self {
        self.base_server(server.address)
    }
}

static API: Api = Api::new(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
    .servers(&[servers::DEFAULT]);
