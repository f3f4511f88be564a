// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `InlineBodyResponseItem`.
    pub struct InlineBodyResponseItem: Default {
        /// The property `name`.
        "name" => name: optional(into String);
    }
}
