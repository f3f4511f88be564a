// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `InlineBodyRequestAddress`.
    pub struct InlineBodyRequestAddress: Default {
        /// The property `street`.
        "street" => street: optional(into String);
    }
}
