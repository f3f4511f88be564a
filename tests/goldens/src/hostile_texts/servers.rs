// Printed by letterpress from T */ pub fn pwn() {} /* " [dependencies] evil = "1 """\u{001B}[31m. Do not edit: change the description and generate again.

//! Where the API is served.

use crate::runtime::{ServerAddress, ServerTemplate, ServerVariable};

/// `https://{region}.example.com`.
pub(super) const DEFAULT: ServerTemplate = ServerTemplate::new(
        "https://{region}.example.com",
    )
    .variables(&[ServerVariable::new("region", "eu").allowed(&["eu", "us"])]);

/// A server of the API, with the values of its variables.
#[derive(Clone, Debug)]
pub struct Server {
    pub(super) address: ServerAddress,
}

impl Server {
    /// text
    ///
    /// ```text
    /// std::process::exit(7);
    /// ```
    ///
    /// The address is `https://{region}.example.com`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            address: ServerAddress::new(&DEFAULT),
        }
    }

    /// \<script>alert(1)\</script> \<img src=x onerror=alert(1)> \<!-- x --> &lt;b&gt; \<a href="javascript:x">x\</a>
    ///
    /// Default: `eu`.
    ///
    /// One of `eu`, `us`.
    #[must_use]
    pub fn region(self, region: impl Into<String>) -> Self {
        Self {
            address: self.address.value("region", region),
        }
    }
}

impl From<Server> for ServerAddress {
    fn from(server: Server) -> Self {
        server.address
    }
}

impl Default for Server {
    fn default() -> Self {
        Self::new()
    }
}
