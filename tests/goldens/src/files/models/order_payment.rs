// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{Card, Cash};

/// The type `OrderPayment`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderPayment {
    /// The alternative `Card`.
    ///
    /// `kind` is `Card`.
    Card(Card),
    /// The alternative `Cash`.
    ///
    /// `kind` is `Cash`.
    Cash(Cash),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { OrderPayment by "kind" {
    Card(Card) as "Card": object().tags(&["Card"]);
    Cash(Cash) as "Cash": object().tags(&["Cash"]);
} }
