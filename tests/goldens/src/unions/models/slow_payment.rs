// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::{PaymentMethod, PaymentState};

crate::runtime::model! {
    /// One that others extend in turn.
    pub struct SlowPayment {
        /// The property `iban`.
        "iban" => iban: optional(into String);
        /// The property `method`.
        "method" => method: required(of PaymentMethod);
        /// The property `note`.
        "note" => note: optional(into String);
        /// The property `state`.
        "state" => state: optional(of PaymentState);
        /// The property `days`.
        "days" => days: required(of i64);
    }
}
