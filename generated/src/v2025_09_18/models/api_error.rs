// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use serde_json::Value;

/// What went wrong. All parts are optional, and the values of `key` are not documented.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiError {
    /// Name of the kind of error, for programs.
    pub key: Option<String>,
    /// Explanation for people.
    pub message: Option<String>,
    /// Further details; their form depends on the error.
    pub metadata: Option<BTreeMap<String, Value>>,
    /// HTTP status, once more.
    pub status: Option<i64>,
}

impl ApiError {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the kind of error, for programs.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Explanation for people.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Further details; their form depends on the error.
    #[must_use]
    pub fn metadata(mut self, metadata: BTreeMap<String, Value>) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// HTTP status, once more.
    #[must_use]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }
}

crate::runtime::object! { ApiError {
    "key" => key: optional;
    "message" => message: optional;
    "metadata" => metadata: optional;
    "status" => status: optional;
} }
