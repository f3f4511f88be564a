// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

/// The type `Owner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// The property `id`.
    pub id: String,
    /// The property `name`.
    pub name: Option<String>,
}

impl Owner {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), name: None }
    }

    /// The property `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

crate::runtime::object! { Owner {
    "id" => id: required;
    "name" => name: optional;
} }
