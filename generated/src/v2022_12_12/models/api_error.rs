// Printed by letterpress from Polytomic API (organizations) 2022-12-12. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use serde_json::Value;

crate::runtime::model! {
    /// What went wrong. Inferred from newer versions for every status but 401. All parts are optional, and the
    /// values of `key` are not documented.
    pub struct ApiError: Default {
        /// Name of the kind of error, for programs.
        "key" => key: optional(into String);
        /// Explanation for people.
        "message" => message: optional(into String);
        /// Further details; their form depends on the error.
        "metadata" => metadata: optional(of BTreeMap<String, Value>);
        /// HTTP status, once more.
        "status" => status: optional(of i64);
    }
}
