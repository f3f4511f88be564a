// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `SearchWithBodyRequest`.
    pub struct SearchWithBodyRequest: Default {
        /// The property `q`.
        "q" => q: optional(into String);
    }
}
