// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::Client;

/// The type `Error`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Error {
    /// The property `client`.
    pub client: Option<Client>,
}

impl Error {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `client`.
    #[must_use]
    pub fn client(mut self, client: Client) -> Self {
        self.client = Some(client);
        self
    }
}

crate::runtime::object! { Error {
    "client" => client: optional;
} }
