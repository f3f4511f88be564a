// Printed by letterpress from Polytomic API (organizations) 2022-12-12. Do not edit: change the description and generate again.

use super::Organization;

crate::runtime::model! {
    /// What carries a list of organizations.
    pub struct OrganizationListEnvelope: Default {
        /// The organizations. Inferred: absent, `null` and an empty array all mean that there are none.
        ///
        /// Default: `[]`.
        "data" => data: list(into Vec<Organization>);
    }
}
