// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// a\u{0000}b
    pub struct ABResponse: Default {
        /// The property `a`.
        "a" => a: optional(into String);
    }
}
