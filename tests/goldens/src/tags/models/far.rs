// Printed by letterpress from Tags 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Far`.
    pub struct Far: Default {
        /// The property `name`.
        "name" => name: optional(into String);
    }
}
