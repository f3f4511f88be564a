// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// con
    pub struct ConResponse: Default {
        /// The property `a`.
        "a" => a: optional(into String);
    }
}
