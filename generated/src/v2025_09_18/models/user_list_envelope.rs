// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use super::User;

/// What carries a list of users.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserListEnvelope {
    /// The users. Inferred: absent, `null` and an empty array all mean that there are none.
    ///
    /// Default: `[]`.
    pub data: Vec<User>,
}

impl UserListEnvelope {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The users. Inferred: absent, `null` and an empty array all mean that there are none.
    ///
    /// Default: `[]`.
    #[must_use]
    pub fn data(mut self, data: impl Into<Vec<User>>) -> Self {
        self.data = data.into();
        self
    }
}

crate::runtime::object! { UserListEnvelope {
    "data" => data: list;
} }
