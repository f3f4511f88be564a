// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::BirdKind;

/// The type `Bird`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Bird {
    /// The property `kind`.
    pub kind: BirdKind,
    /// The property `wings`.
    pub wings: Option<i64>,
}

impl Bird {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(kind: BirdKind) -> Self {
        Self { kind, wings: None }
    }

    /// The property `wings`.
    #[must_use]
    pub fn wings(mut self, wings: i64) -> Self {
        self.wings = Some(wings);
        self
    }
}

crate::runtime::object! { Bird {
    "kind" => kind: required;
    "wings" => wings: optional;
} }
