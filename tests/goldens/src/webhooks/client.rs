// Printed by letterpress from Webhooks 1. Do not edit: change the description and generate again.

//! The client and its credentials.

use crate::runtime::{Api, ClientBuilder, Core, FromCore};

/// A client of Webhooks, version 1.
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
}

impl FromCore for Client {
    fn from_core(core: Core) -> Self {
        Self { core }
    }
}

static API: Api = Api::new(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")));
