// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use super::User;

/// What carries one user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserEnvelope {
    /// A user of an organization.
    pub data: Option<User>,
}

impl UserEnvelope {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A user of an organization.
    #[must_use]
    pub fn data(mut self, data: User) -> Self {
        self.data = Some(data);
        self
    }
}

crate::runtime::object! { UserEnvelope {
    "data" => data: optional;
} }
