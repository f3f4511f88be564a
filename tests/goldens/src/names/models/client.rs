// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use crate::runtime::Secret;

crate::runtime::model! {
    /// The type `Client`.
    pub struct Client: Default {
        /// The property `secret`.
        "secret" => secret: optional(into Secret);
    }
}
