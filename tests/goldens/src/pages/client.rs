// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

//! The client and its credentials.

use crate::runtime::{Api, ClientBuilder, Core, Credential, FromCore, Token};
use super::lists::Lists;
use super::others::Others;
use super::servers::Server;
use super::{security, servers};

/// A client of Pages, version 1.
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

    /// The operations of `Lists`.
    pub fn lists(&self) -> Lists<'_> {
        Lists { core: &self.core }
    }

    /// The operations of `Others`.
    pub fn others(&self) -> Others<'_> {
        Others { core: &self.core }
    }
}

impl FromCore for Client {
    fn from_core(core: Core) -> Self {
        Self { core }
    }
}

impl ClientBuilder<Client> {
    /// The credential of the scheme `token`.
    ///
    /// Sent as `Authorization: Bearer`.
    pub fn token(self, token: impl Into<Token>) -> Self {
        self.credential(&security::TOKEN, Credential::token(token))
    }

    /// The credential of the scheme `key`.
    ///
    /// Sent in the query parameter `api_key`: servers and proxies may write it into their logs.
    pub fn key(self, key: impl Into<Token>) -> Self {
        self.credential(&security::KEY, Credential::token(key))
    }

    /// A token for every operation that takes a bearer token.
    ///
    /// The same as `token`.
    pub fn bearer(self, token: impl Into<Token>) -> Self {
        self.credential(&security::TOKEN, Credential::token(token))
    }

    /// Chooses a server of the API, or sets the variables of its address.
    pub fn server(self, server: Server) -> Self {
        self.base_server(server.address)
    }
}

static API: Api = Api::new(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
    .servers(&[servers::DEFAULT]);
