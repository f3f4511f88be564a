// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{InstantPayment, SlowPayment};

/// One that others extend in turn.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BankPayment {
    /// One that others extend in turn.
    InstantPayment(InstantPayment),
    /// One that others extend in turn.
    SlowPayment(SlowPayment),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { BankPayment {
    InstantPayment(InstantPayment): object().keys(&["seconds"]);
    SlowPayment(SlowPayment): object().keys(&["days"]);
} }
