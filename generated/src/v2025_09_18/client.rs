// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

//! The client and its credentials.

use crate::runtime::{Api, ClientBuilder, Core, Credential, FromCore, Secret, Token};
use super::organization::Organization;
use super::servers::Server;
use super::users::Users;
use super::{security, servers};

/// A client of Polytomic API (organizations and users), version 2025-09-18.
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

    /// The organizations of a partner account, and the one that the credentials themselves belong to. Each organization
    /// is a tenant with its own users, connections and sign-in settings.
    pub fn organization(&self) -> Organization<'_> {
        Organization { core: &self.core }
    }

    /// Users and their API keys: those of the organization that the credentials belong to, or, with a partner key, those
    /// of any organization of the partner.
    pub fn users(&self) -> Users<'_> {
        Users { core: &self.core }
    }
}

impl FromCore for Client {
    fn from_core(core: Core) -> Self {
        Self { core }
    }
}

impl ClientBuilder<Client> {
    /// A [partner key](https://apidocs.polytomic.com/guides/obtaining-api-keys), sent as it is. It opens the operations
    /// on the partner's organizations and their users, and nothing else.
    ///
    /// Sent as `Authorization: Bearer`.
    pub fn partner_key(self, token: impl Into<Token>) -> Self {
        self.credential(&security::PARTNER_KEY, Credential::token(token))
    }

    /// A user's API key, sent as it is.
    ///
    /// Sent as `Authorization: Bearer`.
    pub fn user_key(self, token: impl Into<Token>) -> Self {
        self.credential(&security::USER_KEY, Credential::token(token))
    }

    /// Credentials for one organization: its id is the user name; the password is a partner key or a deployment key.
    /// The form of the two parts comes from Polytomic's Terraform provider.
    ///
    /// Sent as `Authorization: Basic`.
    pub fn organization_key(
        self,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        self.credential(
            &security::ORGANIZATION_KEY,
            Credential::basic(username, password),
        )
    }

    /// A token for every operation that takes a bearer token.
    ///
    /// Sets `partner_key`, `user_key` at once.
    pub fn bearer(self, token: impl Into<Token>) -> Self {
        let token: Token = token.into();
        self.credential(&security::PARTNER_KEY, Credential::token(token.clone()))
            .credential(&security::USER_KEY, Credential::token(token))
    }

    /// A user name and a password for every operation that takes them.
    ///
    /// The same as `organization_key`.
    pub fn basic(
        self,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        self.credential(
            &security::ORGANIZATION_KEY,
            Credential::basic(username, password),
        )
    }

    /// Chooses a server of the API, or sets the variables of its address.
    pub fn server(self, server: Server) -> Self {
        self.base_server(server.address)
    }
}

static API: Api = Api::new(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
    .servers(&[servers::DEFAULT]);
