// Printed by letterpress from Security 1. Do not edit: change the description and generate again.

//! The client and its credentials.

use crate::runtime::{
    Api, ClientBuilder, ClientCredentials, Core, Credential, FromCore, Secret, Token,
};
use super::doors::Doors;
use super::servers::Server;
use super::{security, servers};

/// A client of Security, version 1.
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

    /// Tokens by OAuth 2 client credentials, for `oauth` of the builder: got from `https://example.com/token` and renewed before they expire.
    ///
    /// # Scopes
    ///
    /// - `read`: Read.
    pub fn oauth_client_credentials(
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> ClientCredentials {
        ClientCredentials::new("https://example.com/token", client_id, client_secret)
    }

    /// The operations of `Doors`.
    pub fn doors(&self) -> Doors<'_> {
        Doors { core: &self.core }
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

    /// The credential of the scheme `login`.
    ///
    /// Sent as `Authorization: Basic`.
    pub fn login(
        self,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        self.credential(&security::LOGIN, Credential::basic(username, password))
    }

    /// The credential of the scheme `headerKey`.
    ///
    /// Sent in the header `X-Key`.
    pub fn header_key(self, key: impl Into<Token>) -> Self {
        self.credential(&security::HEADER_KEY, Credential::token(key))
    }

    /// The credential of the scheme `queryKey`.
    ///
    /// Sent in the query parameter `key`: servers and proxies may write it into their logs.
    pub fn query_key(self, key: impl Into<Token>) -> Self {
        self.credential(&security::QUERY_KEY, Credential::token(key))
    }

    /// The credential of the scheme `cookieKey`.
    ///
    /// Sent in the cookie `sid`.
    pub fn cookie_key(self, key: impl Into<Token>) -> Self {
        self.credential(&security::COOKIE_KEY, Credential::token(key))
    }

    /// The credential of the scheme `oauth`.
    ///
    /// Sent as `Authorization: Bearer`.
    pub fn oauth(self, token: impl Into<Token>) -> Self {
        self.credential(&security::OAUTH, Credential::token(token))
    }

    /// A token for every operation that takes a bearer token.
    ///
    /// Sets `token`, `oauth` at once.
    pub fn bearer(self, token: impl Into<Token>) -> Self {
        let token: Token = token.into();
        self.credential(&security::TOKEN, Credential::token(token.clone()))
            .credential(&security::OAUTH, Credential::token(token))
    }

    /// A user name and a password for every operation that takes them.
    ///
    /// The same as `login`.
    pub fn basic(
        self,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        self.credential(&security::LOGIN, Credential::basic(username, password))
    }

    /// Chooses a server of the API, or sets the variables of its address.
    pub fn server(self, server: Server) -> Self {
        self.base_server(server.address)
    }
}

static API: Api = Api::new(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
    .servers(&[servers::PRODUCTION, servers::SANDBOX]);
