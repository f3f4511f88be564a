// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use crate::runtime::Secret;

/// A new API key.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiKey {
    /// The key itself, to be sent as a bearer token. No later answer shows it again. Inferred: it is a secret like a
    /// password, and must never be printed.
    pub value: Option<Secret>,
}

impl ApiKey {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The key itself, to be sent as a bearer token. No later answer shows it again. Inferred: it is a secret like a
    /// password, and must never be printed.
    #[must_use]
    pub fn value(mut self, value: impl Into<Secret>) -> Self {
        self.value = Some(value.into());
        self
    }
}

crate::runtime::object! { ApiKey {
    "value" => value: optional;
} }
