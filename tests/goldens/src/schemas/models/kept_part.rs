// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `KeptPart`.
    pub struct KeptPart: Default {
        /// The property `n`.
        "n" => n: optional(of i32);
    }
}
