// Printed by letterpress from Object parameters 1. Do not edit: change the description and generate again.

use super::NestedRange;

crate::runtime::model! {
    /// The type `Nested`.
    pub struct Nested: Default {
        /// The property `range`.
        "range" => range: optional(of NestedRange);
        /// The property `ids`.
        "ids" => ids: optional(each String);
    }
}
