// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

//! The client and its credentials.

use crate::runtime::{Api, ClientBuilder, Core, FromCore};
use super::nameless::Nameless;
use super::pets::Pets;
use super::server::Server;
use super::servers;
use super::type_::Type;
use super::u52d5_u7269::U52d5U7269;

/// A client of Operations, version 1.
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

    /// The operations of `Pets`.
    pub fn pets(&self) -> Pets<'_> {
        Pets { core: &self.core }
    }

    /// The operations of `Api`.
    pub fn api(&self) -> super::api::Api<'_> {
        super::api::Api {
            core: &self.core,
        }
    }

    /// The operations of `Server`.
    pub fn server(&self) -> Server<'_> {
        Server { core: &self.core }
    }

    /// The operations of `Core`.
    pub fn core(&self) -> super::core::Core<'_> {
        super::core::Core {
            core: &self.core,
        }
    }

    /// The operations of `Type`.
    pub fn type_(&self) -> Type<'_> {
        Type { core: &self.core }
    }

    /// The operations of `U52d5U7269`.
    pub fn u52d5_u7269(&self) -> U52d5U7269<'_> {
        U52d5U7269 { core: &self.core }
    }

    /// The operations of `Nameless`.
    pub fn nameless(&self) -> Nameless<'_> {
        Nameless { core: &self.core }
    }
}

impl FromCore for Client {
    fn from_core(core: Core) -> Self {
        Self { core }
    }
}

impl ClientBuilder<Client> {
    /// Chooses a server of the API, or sets the variables of its address.
    pub fn server(self, server: super::servers::Server) -> Self {
        self.base_server(server.address)
    }
}

static API: Api = Api::new(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
    .servers(&[servers::DEFAULT]);
