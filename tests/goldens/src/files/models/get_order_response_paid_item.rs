// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

use super::Money;

crate::runtime::model! {
    /// The type `GetOrderResponsePaidItem`.
    pub struct GetOrderResponsePaidItem {
        /// The property `sum`.
        "sum" => sum: required(of Money);
    }
}
