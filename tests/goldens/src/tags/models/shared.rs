// Printed by letterpress from Tags 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Shared`.
    pub struct Shared: Default {
        /// The property `name`.
        "name" => name: optional(into String);
    }
}
