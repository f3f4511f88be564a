// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Change`.
    pub struct Change: Default {
        /// The property `name`.
        "name" => name: optional(into String);
    }
}
