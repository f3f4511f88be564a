//! What goes wrong, and the three bodies that tell of it.
//!
//! `ApiError` `{key, message, metadata, status}` is the body of every error but one: 401 in 2022-12-12 has
//! `RestErrResponse` `{code, context, error, status}`, whose `status` is a string. A server built with
//! `legacy_unauthorized` answers every 401 as old deployments do: `{"error": {"message"}}`.
//!
//! Keys: `version_required`, `unsupported_version`, `unreadable_body` (400) · `unauthorized` (401) ·
//! `forbidden`, `owner_organization`, `key_exists` (403) · `not_found` (404) · `method_not_allowed` (405) ·
//! `name_taken`, `request_in_progress` (409) · `unsupported_media_type` (415) · `invalid` (422) · `internal`
//! (500).

use serde_json::{Value, json};

use super::{answer::Answer, version::Version};

/// An answer other than success, not yet in the form that version and status demand.
#[derive(Debug)]
pub(crate) struct Failure {
    status: u16,
    key: &'static str,
    message: String,
    metadata: Value,
    /// Verbs of the path, for 405.
    allow: Option<String>,
}

impl Failure {
    pub(crate) fn new(status: u16, key: &'static str, message: impl Into<String>) -> Self {
        Self { status, key, message: message.into(), metadata: json!({}), allow: None }
    }

    /// No credential, more than one, or one nobody knows.
    pub(crate) fn unauthorized() -> Self {
        Self::new(401, "unauthorized", "invalid or unknown API key")
    }

    /// A known credential that may not do this.
    pub(crate) fn forbidden(message: &str) -> Self {
        Self::new(403, "forbidden", message)
    }

    /// The object does not exist, or the credential doesn't reach it; `status` is what the operation
    /// documents for it.
    pub(crate) fn missing(status: u16, what: &str) -> Self {
        match status {
            403 => Self::new(403, "forbidden", format!("no access to this {what}")),
            _ => Self::new(status, "not_found", format!("{what} not found")),
        }
    }

    /// The path exists with other verbs.
    pub(crate) fn method_not_allowed(allow: String) -> Self {
        let failure = Self::new(405, "method_not_allowed", format!("this path allows {allow}"));
        Self { allow: Some(allow), ..failure }
    }

    /// The request's content breaks a rule; `field` is the member, parameter or header at fault.
    pub(crate) fn invalid(field: &str, message: &str) -> Self {
        let failure = Self::new(422, "invalid", format!("{field}: {message}"));
        Self { metadata: json!({ "field": field }), ..failure }
    }

    /// The failure as a response. `legacy` asks for the old body of a 401.
    pub(crate) fn into_answer(self, version: Version, legacy: bool) -> Answer {
        let body = match (self.status, legacy, version) {
            (401, true, _) => json!({ "error": { "message": self.message } }),
            (401, false, Version::V2022_12_12) => {
                json!({ "code": 401, "context": {}, "error": self.message, "status": "Unauthorized" })
            }
            _ => json!({
                "key": self.key,
                "message": self.message,
                "metadata": self.metadata,
                "status": self.status,
            }),
        };
        let answer = Answer::json(self.status, body);
        match self.allow {
            Some(allow) => answer.with_header("allow", allow),
            None => answer,
        }
    }
}
