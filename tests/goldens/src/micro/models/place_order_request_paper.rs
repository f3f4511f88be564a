// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use super::PlaceOrderRequestPaperSize;

crate::runtime::model! {
    /// The type `PlaceOrderRequestPaper`.
    pub struct PlaceOrderRequestPaper: Default {
        /// The property `size`.
        "size" => size: optional(of PlaceOrderRequestPaperSize);
    }
}
