// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

//! The client and its credentials.

use crate::runtime::{Api, ClientBuilder, Core, Credential, FromCore, Token};
use super::answers::Answers;
use super::prelude::Prelude;
use super::requests::Requests;
use super::schemas::Schemas;
use super::servers::Server;
use super::{security, servers};

/// A client of Micro, version 1.
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

    /// The operations of `Requests`.
    pub fn requests(&self) -> Requests<'_> {
        Requests { core: &self.core }
    }

    /// The operations of `Answers`.
    pub fn answers(&self) -> Answers<'_> {
        Answers { core: &self.core }
    }

    /// The operations of `Schemas`.
    pub fn schemas(&self) -> Schemas<'_> {
        Schemas { core: &self.core }
    }

    /// The operations of `Prelude`.
    pub fn prelude(&self) -> Prelude<'_> {
        Prelude { core: &self.core }
    }
}

impl FromCore for Client {
    fn from_core(core: Core) -> Self {
        Self { core }
    }
}

impl ClientBuilder<Client> {
    /// The credential of the scheme `desk`.
    ///
    /// Sent in the header `X-Desk`.
    pub fn desk(self, key: impl Into<Token>) -> Self {
        self.credential(&security::DESK, Credential::token(key))
    }

    /// The credential of the scheme `drawer`.
    ///
    /// Sent in the header `X-Drawer`.
    pub fn drawer(self, key: impl Into<Token>) -> Self {
        self.credential(&security::DRAWER, Credential::token(key))
    }

    /// The credential of the scheme `pass`.
    ///
    /// Sent as `Authorization: Bearer`.
    pub fn pass(self, token: impl Into<Token>) -> Self {
        self.credential(&security::PASS, Credential::token(token))
    }

    /// A token for every operation that takes a bearer token.
    ///
    /// The same as `pass`.
    pub fn bearer(self, token: impl Into<Token>) -> Self {
        self.credential(&security::PASS, Credential::token(token))
    }

    /// Chooses a server of the API, or sets the variables of its address.
    pub fn server(self, server: Server) -> Self {
        self.base_server(server.address)
    }
}

static API: Api = Api::new(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
    .servers(&[servers::DEFAULT]);
