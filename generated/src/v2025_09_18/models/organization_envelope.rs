// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use super::Organization;

/// What carries one organization.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OrganizationEnvelope {
    /// An organization as the server shows it. OpenID Connect client id and secret are never among it.
    pub data: Option<Organization>,
}

impl OrganizationEnvelope {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An organization as the server shows it. OpenID Connect client id and secret are never among it.
    #[must_use]
    pub fn data(mut self, data: Organization) -> Self {
        self.data = Some(data);
        self
    }
}

crate::runtime::object! { OrganizationEnvelope {
    "data" => data: optional;
} }
