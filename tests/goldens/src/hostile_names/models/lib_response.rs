// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// lib
    pub struct LibResponse: Default {
        /// The property `a`.
        "a" => a: optional(into String);
    }
}
