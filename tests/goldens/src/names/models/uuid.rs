// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::Secret;

crate::runtime::model! {
    /// The type `Uuid`.
    pub struct Uuid: Default {
        /// The property `id`.
        "id" => id: optional(of ::uuid::Uuid);
        /// The property `secret`.
        "secret" => secret: optional(of Secret);
    }
}
