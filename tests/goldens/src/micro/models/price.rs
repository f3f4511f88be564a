// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{Fixed, Hourly};

/// The type `Price`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Price {
    /// The alternative `Fixed`.
    Fixed(Fixed),
    /// The alternative `Hourly`.
    Hourly(Hourly),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Price {
    Fixed(Fixed): object().keys(&["sum"]);
    Hourly(Hourly): object().keys(&["rate"]);
} }
