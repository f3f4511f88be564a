// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// The type `Right`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// The property `b`.
    pub b: String,
}

impl Right {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(b: impl Into<String>) -> Self {
        Self { b: b.into() }
    }
}

crate::runtime::object! { Right {
    "b" => b: required;
} }
