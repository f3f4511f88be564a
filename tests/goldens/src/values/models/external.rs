// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use super::Other;

crate::runtime::model! {
    /// The type `External`.
    pub struct External: Default {
        /// The property `other`.
        "other" => other: optional(of Other);
    }
}
