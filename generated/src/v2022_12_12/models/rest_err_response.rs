// Printed by letterpress from Polytomic API (organizations) 2022-12-12. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use serde_json::Value;

/// The body of a 401. Inferred from Polytomic's Python SDKs for the versions 2023-04-25 and 2024-02-08. An older Go
/// client knows yet another form, in which `error` is an object with a `message`; rely on the status first.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RestErrResponse {
    /// Number of the error. Inferred to be the HTTP status.
    pub code: Option<i64>,
    /// Further details; their form is not documented.
    pub context: Option<BTreeMap<String, Value>>,
    /// Explanation for people.
    pub error: Option<String>,
    /// Status in words.
    pub status: Option<String>,
}

impl RestErrResponse {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the error. Inferred to be the HTTP status.
    #[must_use]
    pub fn code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }

    /// Further details; their form is not documented.
    #[must_use]
    pub fn context(mut self, context: BTreeMap<String, Value>) -> Self {
        self.context = Some(context);
        self
    }

    /// Explanation for people.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// Status in words.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

crate::runtime::object! { RestErrResponse {
    "code" => code: optional;
    "context" => context: optional;
    "error" => error: optional;
    "status" => status: optional;
} }
