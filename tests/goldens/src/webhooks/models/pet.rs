// Printed by letterpress from Webhooks 1. Do not edit: change the description and generate again.

use super::Owner;

/// The type `Pet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The property `name`.
    pub name: String,
    /// The property `owner`.
    pub owner: Option<Owner>,
}

impl Pet {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            owner: None,
        }
    }

    /// The property `owner`.
    #[must_use]
    pub fn owner(mut self, owner: Owner) -> Self {
        self.owner = Some(owner);
        self
    }
}

crate::runtime::object! { Pet {
    "name" => name: required;
    "owner" => owner: optional;
} }
