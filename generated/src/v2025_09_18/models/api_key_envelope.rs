// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use super::ApiKey;

crate::runtime::model! {
    /// What carries a new API key.
    pub struct ApiKeyEnvelope: Default {
        /// A new API key.
        "data" => data: optional(of ApiKey);
    }
}
