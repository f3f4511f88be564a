// Printed by letterpress from Media types 1. Do not edit: change the description and generate again.

/// The type `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `id`.
    pub id: String,
}

impl Thing {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

crate::runtime::object! { Thing {
    "id" => id: required;
} }
