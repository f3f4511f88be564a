// Printed by letterpress from Tags 1. Do not edit: change the description and generate again.

use super::Shared;

crate::runtime::model! {
    /// The type `Right`.
    pub struct Right: Default {
        /// The property `shared`.
        "shared" => shared: optional(of Shared);
    }
}
