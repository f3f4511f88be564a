// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{BankPayment, CardPayment, CashPayment};

/// A base that lists those that extend it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// A base that lists those that extend it.
    ///
    /// `method` is `card`.
    CardPayment(CardPayment),
    /// One that others extend in turn.
    ///
    /// `method` is `bank`.
    BankPayment(BankPayment),
    /// It adds nothing.
    ///
    /// `method` is `cash`.
    CashPayment(CashPayment),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Payment by "method" {
    CardPayment(CardPayment) as "card": object().tags(&["card"]);
    BankPayment(BankPayment): object().tags(&["bank"]);
    CashPayment(CashPayment) as "cash": object().tags(&["cash"]);
} }
