// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `OrderLinesItem`.
    pub struct OrderLinesItem: Default {
        /// The property `sku`.
        "sku" => sku: optional(into String);
    }
}
