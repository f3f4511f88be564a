// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

use super::InlineBodyRequestAddress;

crate::runtime::model! {
    /// The type `InlineBodyRequest`.
    pub struct InlineBodyRequest {
        /// The property `address`.
        "address" => address: required(of InlineBodyRequestAddress);
    }
}
