// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Secret`.
    pub struct Secret: Default {
        /// The property `patch`.
        "patch" => patch: optional(into String);
    }
}
