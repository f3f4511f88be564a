// Printed by letterpress from Polytomic API (organizations) 2022-12-12. Do not edit: change the description and generate again.

//! The client and its credentials.

use crate::runtime::{Api, ClientBuilder, Core, Credential, FromCore, Secret, Token};
use super::organization::Organization;
use super::servers::Server;
use super::{security, servers};

/// A client of Polytomic API (organizations), version 2022-12-12.
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

    /// The organizations of a partner account. Each is a tenant with its own users, connections and sign-in settings.
    pub fn organization(&self) -> Organization<'_> {
        Organization { core: &self.core }
    }
}

impl FromCore for Client {
    fn from_core(core: Core) -> Self {
        Self { core }
    }
}

impl ClientBuilder<Client> {
    /// The deployment key of an on-premises installation. Inferred from Polytomic's hand-written Go client: the key is
    /// the user name, and the password is empty.
    ///
    /// Sent as `Authorization: Basic`.
    pub fn deployment_key(
        self,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        self.credential(&security::DEPLOYMENT_KEY, Credential::basic(username, password))
    }

    /// An API key, sent as it is. Operations on organizations want a partner key where their description says so.
    ///
    /// Sent as `Authorization: Bearer`.
    pub fn api_key(self, token: impl Into<Token>) -> Self {
        self.credential(&security::API_KEY, Credential::token(token))
    }

    /// A token for every operation that takes a bearer token.
    ///
    /// The same as `api_key`.
    pub fn bearer(self, token: impl Into<Token>) -> Self {
        self.credential(&security::API_KEY, Credential::token(token))
    }

    /// A user name and a password for every operation that takes them.
    ///
    /// The same as `deployment_key`.
    pub fn basic(
        self,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        self.credential(&security::DEPLOYMENT_KEY, Credential::basic(username, password))
    }

    /// Chooses a server of the API, or sets the variables of its address.
    pub fn server(self, server: Server) -> Self {
        self.base_server(server.address)
    }
}

static API: Api = Api::new(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
    .servers(&[servers::DEFAULT]);
