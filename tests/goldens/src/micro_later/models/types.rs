// Printed by letterpress from Micro of 3.1 1. Do not edit: change the description and generate again.

use super::TypesSize;

crate::runtime::model! {
    /// The type `Types`.
    pub struct Types: Default {
        /// The property `name`.
        "name" => name: patch(String);
        /// The property `size`.
        "size" => size: optional(of TypesSize);
    }
}
