// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// mod
    pub struct ModResponse: Default {
        /// The property `a`.
        "a" => a: optional(into String);
    }
}
