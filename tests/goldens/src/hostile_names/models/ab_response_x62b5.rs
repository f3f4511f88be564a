// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// a/b
    pub struct ABResponseX62b5: Default {
        /// The property `a`.
        "a" => a: optional(into String);
    }
}
