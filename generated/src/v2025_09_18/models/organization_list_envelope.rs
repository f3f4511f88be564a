// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use super::Organization;

/// What carries a list of organizations.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OrganizationListEnvelope {
    /// The organizations. Inferred: absent, `null` and an empty array all mean that there are none.
    ///
    /// Default: `[]`.
    pub data: Vec<Organization>,
}

impl OrganizationListEnvelope {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The organizations. Inferred: absent, `null` and an empty array all mean that there are none.
    ///
    /// Default: `[]`.
    #[must_use]
    pub fn data(mut self, data: impl Into<Vec<Organization>>) -> Self {
        self.data = data.into();
        self
    }
}

crate::runtime::object! { OrganizationListEnvelope {
    "data" => data: list;
} }
