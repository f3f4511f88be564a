// Printed by letterpress from T */ pub fn pwn() {} /* " [dependencies] evil = "1 """\u{001B}[31m. Do not edit: change the description and generate again.

//! The client and its credentials.

use crate::runtime::{Api, ClientBuilder, Core, Credential, FromCore, Token};
use super::servers::Server;
use super::texts::Texts;
use super::{security, servers};

/// A client of T */ pub fn pwn() {} /* " \[dependencies\] evil = "1, version """\u{001B}\[31m.
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

    /// ```text
    /// std::process::exit(7);
    /// ```
    pub fn texts(&self) -> Texts<'_> {
        Texts { core: &self.core }
    }
}

impl FromCore for Client {
    fn from_core(core: Core) -> Self {
        Self { core }
    }
}

impl ClientBuilder<Client> {
    /// ```text
    /// std::process::exit(7);
    /// ```
    ///
    /// Sent as `Authorization: Bearer`.
    pub fn pub_fn_pwn(self, token: impl Into<Token>) -> Self {
        self.credential(&security::PUB_FN_PWN, Credential::token(token))
    }

    /// [x](https://evil.example/pixel.png) !\[y\]\[z\]
    ///
    /// \[z\]: <https://evil.example/z.png>
    ///
    /// Sent in the query parameter `k"&=`: servers and proxies may write it into their logs.
    pub fn query(self, key: impl Into<Token>) -> Self {
        self.credential(&security::QUERY, Credential::token(key))
    }

    /// A token for every operation that takes a bearer token.
    ///
    /// The same as `pub_fn_pwn`.
    pub fn bearer(self, token: impl Into<Token>) -> Self {
        self.credential(&security::PUB_FN_PWN, Credential::token(token))
    }

    /// Chooses a server of the API, or sets the variables of its address.
    pub fn server(self, server: Server) -> Self {
        self.base_server(server.address)
    }
}

static API: Api = Api::new(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
    .servers(&[servers::DEFAULT]);
