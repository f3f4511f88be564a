// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `PlaceOrderRequestPaperSize`.
    pub struct PlaceOrderRequestPaperSize: Default {
        /// The property `width`.
        "width" => width: optional(of i64);
    }
}
