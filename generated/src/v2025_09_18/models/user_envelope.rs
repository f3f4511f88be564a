// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use super::User;

crate::runtime::model! {
    /// What carries one user.
    pub struct UserEnvelope: Default {
        /// A user of an organization.
        "data" => data: optional(of User);
    }
}
