// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

/// The type `ReadNotFoundResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReadNotFoundResponse {
    /// The property `why`.
    pub why: String,
}

impl ReadNotFoundResponse {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(why: impl Into<String>) -> Self {
        Self { why: why.into() }
    }
}

crate::runtime::object! { ReadNotFoundResponse {
    "why" => why: required;
} }
