// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// %2e%2e%2f
    pub struct N2e2e2fResponse: Default {
        /// The property `a`.
        "a" => a: optional(into String);
    }
}
