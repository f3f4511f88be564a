// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// The type `Left`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Left {
    /// The property `a`.
    ///
    /// At least 2 characters.
    pub a: String,
}

impl Left {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

crate::runtime::object! { Left {
    "a" => a: required;
} }

crate::runtime::checks! { Left {
    "a" => a: Rule::MinLength(2);
} }
