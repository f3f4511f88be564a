// Printed by letterpress from Tags 1. Do not edit: change the description and generate again.

//! The client and its credentials.

use crate::runtime::{Api, ClientBuilder, Core, FromCore};
use super::servers;
use super::servers::Server;

/// A client of Tags, version 1.
///
/// [`Client::builder`] starts one. A clone is cheap and shares connections and settings with its original.
#[derive(Clone, Debug)]
pub struct Client {
    #[allow(dead_code)]
    core: Core,
}

impl Client {
    /// Starts a client: credentials and settings follow, then `build`.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&API)
    }

    /// The operations of `Left`.
    #[cfg(feature = "tags-tag-left")]
    pub fn left(&self) -> super::left::Left<'_> {
        super::left::Left {
            core: &self.core,
        }
    }

    /// The operations of `Right`.
    #[cfg(feature = "tags-tag-right")]
    pub fn right(&self) -> super::right::Right<'_> {
        super::right::Right {
            core: &self.core,
        }
    }

    /// The operations of `FarSide`.
    #[cfg(feature = "tags-tag-far-side")]
    pub fn far_side(&self) -> super::far_side::FarSide<'_> {
        super::far_side::FarSide {
            core: &self.core,
        }
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
