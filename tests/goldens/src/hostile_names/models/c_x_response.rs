// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// C:\x
    pub struct CXResponse: Default {
        /// The property `a`.
        "a" => a: optional(into String);
    }
}
