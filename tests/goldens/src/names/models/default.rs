// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Default`.
    pub struct Default: Default {
        /// The property `into`.
        "into" => into: optional(into String);
    }
}
