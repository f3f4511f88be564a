// Printed by letterpress from Object parameters 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `NestedRange`.
    pub struct NestedRange: Default {
        /// The property `min`.
        "min" => min: optional(of i64);
        /// The property `max`.
        "max" => max: optional(of i64);
    }
}
