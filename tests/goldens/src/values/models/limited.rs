// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Limited`.
    pub struct Limited: Default {
        /// The property `a`.
        "a" => a: optional(into String);
    }
}
