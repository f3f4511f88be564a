// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

use super::{Money, OrderLinesItem, OrderPayment, OrderState};

crate::runtime::model! {
    /// The type `Order`.
    pub struct Order {
        /// The property `total`.
        "total" => total: required(of Money);
        /// The property `state`.
        "state" => state: required(of OrderState);
        /// The property `lines`.
        "lines" => lines: optional(into Vec<OrderLinesItem>);
        /// The property `payment`.
        "payment" => payment: optional(of OrderPayment);
        /// The property `replaces`.
        "replaces" => replaces: optional(into Box<Order>);
    }
}
