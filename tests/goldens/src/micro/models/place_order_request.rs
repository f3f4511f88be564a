// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use super::PlaceOrderRequestPaper;

crate::runtime::model! {
    /// The type `PlaceOrderRequest`.
    pub struct PlaceOrderRequest {
        /// The property `title`.
        "title" => title: required(into String);
        /// The property `paper`.
        "paper" => paper: optional(of PlaceOrderRequestPaper);
    }
}
