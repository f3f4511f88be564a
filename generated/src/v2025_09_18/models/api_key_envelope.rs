// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use super::ApiKey;

/// What carries a new API key.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiKeyEnvelope {
    /// A new API key.
    pub data: Option<ApiKey>,
}

impl ApiKeyEnvelope {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A new API key.
    #[must_use]
    pub fn data(mut self, data: ApiKey) -> Self {
        self.data = Some(data);
        self
    }
}

crate::runtime::object! { ApiKeyEnvelope {
    "data" => data: optional;
} }
