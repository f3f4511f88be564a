// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `DefaultsObject`.
    pub struct DefaultsObject: Default {
        /// The property `k`.
        "k" => k: optional(into String);
    }
}
