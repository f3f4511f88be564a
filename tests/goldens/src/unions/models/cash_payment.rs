// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::{PaymentMethod, PaymentState};

crate::runtime::model! {
    /// It adds nothing.
    pub struct CashPayment {
        /// The property `method`.
        "method" => method: required(of PaymentMethod);
        /// The property `note`.
        "note" => note: optional(into String);
        /// The property `state`.
        "state" => state: optional(of PaymentState);
    }
}
