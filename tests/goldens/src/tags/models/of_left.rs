// Printed by letterpress from Tags 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `OfLeft`.
    pub struct OfLeft: Default {
        /// The property `name`.
        "name" => name: optional(into String);
    }
}
