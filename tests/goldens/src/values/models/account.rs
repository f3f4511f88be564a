// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

/// The type `Account`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// The property `id`.
    pub id: String,
    /// The property `name`.
    pub name: Option<String>,
}

impl Account {
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

crate::runtime::object! { Account {
    "id" => id: required;
    "name" => name: optional;
} }
