// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

/// The type `Fixed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fixed {
    /// The property `sum`.
    pub sum: String,
}

impl Fixed {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(sum: impl Into<String>) -> Self {
        Self { sum: sum.into() }
    }
}

crate::runtime::object! { Fixed {
    "sum" => sum: required;
} }
