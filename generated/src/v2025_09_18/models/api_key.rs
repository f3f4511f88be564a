// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use crate::runtime::Secret;

crate::runtime::model! {
    /// A new API key.
    pub struct ApiKey: Default {
        /// The key itself, to be sent as a bearer token. No later answer shows it again. Inferred: it is a secret like a
        /// password, and must never be printed.
        "value" => value: optional(into Secret);
    }
}
