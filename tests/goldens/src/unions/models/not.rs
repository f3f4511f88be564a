// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::Expression;

/// The type `Not`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Not {
    /// The property `not`.
    pub not: Expression,
}

impl Not {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(not: Expression) -> Self {
        Self { not }
    }
}

crate::runtime::object! { Not {
    "not" => not: required;
} }
