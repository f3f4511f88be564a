// Printed by letterpress from Polytomic API (organizations) 2022-12-12. Do not edit: change the description and generate again.

use super::Organization;

crate::runtime::model! {
    /// What carries one organization.
    pub struct OrganizationEnvelope: Default {
        /// An organization as the server shows it. OpenID Connect client id and secret are never among it.
        "data" => data: optional(of Organization);
    }
}
