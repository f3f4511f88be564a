// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

use super::MoneyCurrency;

crate::runtime::model! {
    /// The type `Money`.
    pub struct Money {
        /// The property `cents`.
        "cents" => cents: required(of i64);
        /// The property `currency`.
        "currency" => currency: optional(of MoneyCurrency);
    }
}
