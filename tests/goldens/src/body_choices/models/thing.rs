// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

/// The type `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `name`.
    ///
    /// At least 1 character.
    pub name: String,
    /// The property `size`.
    pub size: Option<i64>,
}

impl Thing {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            size: None,
        }
    }

    /// The property `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

crate::runtime::object! { Thing {
    "name" => name: required;
    "size" => size: optional;
} }

crate::runtime::checks! { Thing {
    "name" => name: Rule::MinLength(1);
} }
