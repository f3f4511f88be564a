// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use uuid::Uuid;

/// New roles of a user. They are named by `role_ids` or by the older `role`; the server refuses both at once.
///
/// At most one of `role`, `role_ids` may be set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserRequest {
    /// The user's address. It has to be sent, but an update does not change it.
    pub email: String,
    /// Ids of the roles to give to the user; at least one, if set.
    ///
    /// At least 1 item.
    pub role_ids: Option<Vec<Uuid>>,
    /// Name of a role, from the time before `role_ids`. Set `role_ids` instead; never set both.
    #[deprecated = "the API's description deprecates this property"]
    pub role: Option<String>,
}

impl UpdateUserRequest {
    /// A value with all that is required; the rest is not set.
    #[allow(deprecated)]
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            role_ids: None,
            role: None,
        }
    }

    /// Ids of the roles to give to the user; at least one, if set.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn role_ids(mut self, role_ids: impl Into<Vec<Uuid>>) -> Self {
        self.role_ids = Some(role_ids.into());
        self
    }

    /// Name of a role, from the time before `role_ids`. Set `role_ids` instead; never set both.
    #[deprecated = "the API's description deprecates this property"]
    #[allow(deprecated)]
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }
}

crate::runtime::object! { UpdateUserRequest {
    "email" => email: required;
    "role_ids" => role_ids: optional;
    "role" => role: optional;
} }

crate::runtime::checks! { UpdateUserRequest {
    "role_ids" => role_ids: Rule::MinItems(1);
    exclusive "role", role, "role_ids", role_ids;
} }
