// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use super::User;

crate::runtime::model! {
    /// What carries a list of users.
    pub struct UserListEnvelope: Default {
        /// The users. Inferred: absent, `null` and an empty array all mean that there are none.
        ///
        /// Default: `[]`.
        "data" => data: list(into Vec<User>);
    }
}
