// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use uuid::Uuid;

crate::runtime::model! {
    /// A user of an organization.
    pub struct User: Default {
        /// Id of the user.
        "id" => id: optional(of Uuid);
        /// Id of the organization that the user belongs to.
        "organization_id" => organization_id: optional(of Uuid);
        /// Address that the user signs in with. The server may write it in lower case, whatever the request said.
        "email" => email: optional(into String);
        /// Ids of the roles that the user has.
        "role_ids" => role_ids: optional(into Vec<Uuid>);
        /// Name of the user's role, from the time before `role_ids`.
        #[deprecated = "the API's description deprecates this property"]
        "role" => role: optional(into String);
    }
}
