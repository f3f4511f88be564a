// Printed by letterpress from Polytomic API (organizations) 2022-12-12. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use serde_json::Value;

crate::runtime::model! {
    /// The body of a 401. Inferred from Polytomic's Python SDKs for the versions 2023-04-25 and 2024-02-08. An older Go
    /// client knows yet another form, in which `error` is an object with a `message`; rely on the status first.
    pub struct RestErrResponse: Default {
        /// Number of the error. Inferred to be the HTTP status.
        "code" => code: optional(of i64);
        /// Further details; their form is not documented.
        "context" => context: optional(of BTreeMap<String, Value>);
        /// Explanation for people.
        "error" => error: optional(into String);
        /// Status in words.
        "status" => status: optional(into String);
    }
}
