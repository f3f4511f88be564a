// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use uuid::Uuid;

/// A user of an organization.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct User {
    /// Id of the user.
    pub id: Option<Uuid>,
    /// Id of the organization that the user belongs to.
    pub organization_id: Option<Uuid>,
    /// Address that the user signs in with. The server may write it in lower case, whatever the request said.
    pub email: Option<String>,
    /// Ids of the roles that the user has.
    pub role_ids: Option<Vec<Uuid>>,
    /// Name of the user's role, from the time before `role_ids`.
    #[deprecated = "the API's description deprecates this property"]
    pub role: Option<String>,
}

impl User {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the user.
    #[must_use]
    pub fn id(mut self, id: Uuid) -> Self {
        self.id = Some(id);
        self
    }

    /// Id of the organization that the user belongs to.
    #[must_use]
    pub fn organization_id(mut self, organization_id: Uuid) -> Self {
        self.organization_id = Some(organization_id);
        self
    }

    /// Address that the user signs in with. The server may write it in lower case, whatever the request said.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Ids of the roles that the user has.
    #[must_use]
    pub fn role_ids(mut self, role_ids: impl Into<Vec<Uuid>>) -> Self {
        self.role_ids = Some(role_ids.into());
        self
    }

    /// Name of the user's role, from the time before `role_ids`.
    #[deprecated = "the API's description deprecates this property"]
    #[allow(deprecated)]
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }
}

crate::runtime::object! { User {
    "id" => id: optional;
    "organization_id" => organization_id: optional;
    "email" => email: optional;
    "role_ids" => role_ids: optional;
    "role" => role: optional;
} }
