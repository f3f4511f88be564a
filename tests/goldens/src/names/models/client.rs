// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use crate::runtime::Secret;

/// The type `Client`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Client {
    /// The property `secret`.
    pub secret: Option<Secret>,
}

impl Client {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

crate::runtime::object! { Client {
    "secret" => secret: optional;
} }
