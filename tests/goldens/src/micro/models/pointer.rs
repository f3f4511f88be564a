// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use super::PointerFirst;

crate::runtime::model! {
    /// The type `Pointer`.
    pub struct Pointer: Default {
        /// The property `first`.
        "first" => first: optional(of PointerFirst);
        /// The property `second`.
        "second" => second: optional(of PointerFirst);
    }
}
