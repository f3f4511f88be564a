// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::Expression;

/// The type `Also`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Also {
    /// The property `not`.
    pub not: Expression,
    /// The property `also`.
    pub also: Option<Expression>,
}

impl Also {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(not: Expression) -> Self {
        Self { not, also: None }
    }

    /// The property `also`.
    #[must_use]
    pub fn also(mut self, also: Expression) -> Self {
        self.also = Some(also);
        self
    }
}

crate::runtime::object! { Also {
    "not" => not: required;
    "also" => also: optional;
} }
