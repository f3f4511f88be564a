// Printed by letterpress from Response headers 1. Do not edit: change the description and generate again.

/// The type `Filter`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// The property `name`.
    pub name: String,
}

impl Filter {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

crate::runtime::object! { Filter {
    "name" => name: required;
} }
