// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Line`.
    pub struct Line {
        /// The property `sku`.
        "sku" => sku: required(into String);
        /// The property `count`.
        "count" => count: optional(of i64);
    }
}
