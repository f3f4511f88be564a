// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

/// The type `Nested`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    /// The property `code`.
    ///
    /// At least 2 characters.
    pub code: String,
}

impl Nested {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

crate::runtime::object! { Nested {
    "code" => code: required;
} }

crate::runtime::checks! { Nested {
    "code" => code: Rule::MinLength(2);
} }
