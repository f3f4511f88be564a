// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `ComposedListItem`.
    pub struct ComposedListItem: Default {
        /// The property `one`.
        "one" => one: optional(into String);
        /// The property `two`.
        "two" => two: optional(of i64);
    }
}
