// Printed by letterpress from Media types 1. Do not edit: change the description and generate again.

/// The type `Failure`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// The property `code`.
    pub code: i64,
}

impl Failure {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(code: i64) -> Self {
        Self { code }
    }
}

crate::runtime::object! { Failure {
    "code" => code: required;
} }
