// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

use super::{GetOrderResponsePaidItem, Order};

crate::runtime::model! {
    /// The type `GetOrderResponse`.
    pub struct GetOrderResponse {
        /// The property `order`.
        "order" => order: required(of Order);
        /// The property `paid`.
        "paid" => paid: required(into Vec<GetOrderResponsePaidItem>);
    }
}
