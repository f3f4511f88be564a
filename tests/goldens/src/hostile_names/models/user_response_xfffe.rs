// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// user
    pub struct UserResponseXfffe: Default {
        /// The property `a`.
        "a" => a: optional(into String);
    }
}
