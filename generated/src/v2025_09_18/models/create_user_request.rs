// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use uuid::Uuid;

crate::runtime::model! {
    /// A new user. Roles are named by `role_ids` or by the older `role`; the server refuses both at once.
    ///
    /// At most one of `role`, `role_ids` may be set.
    pub struct CreateUserRequest {
        /// Address that the user signs in with and gets messages at.
        "email" => email: required(into String);
        /// Ids of the roles to give to the user; at least one, if set.
        ///
        /// At least 1 item.
        "role_ids" => role_ids: optional(into Vec<Uuid>);
        /// Name of a role, from the time before `role_ids`. Set `role_ids` instead; never set both.
        #[deprecated = "the API's description deprecates this property"]
        "role" => role: optional(into String);
    }
}

crate::runtime::checks! { CreateUserRequest {
    "role_ids" => role_ids: Rule::MinItems(1);
    exclusive "role", role, "role_ids", role_ids;
} }
