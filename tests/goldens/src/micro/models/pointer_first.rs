// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `PointerFirst`.
    pub struct PointerFirst: Default {
        /// The property `deep`.
        "deep" => deep: optional(into String);
    }
}
