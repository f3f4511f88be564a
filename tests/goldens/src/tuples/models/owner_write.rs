// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

/// The type `OwnerWrite`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OwnerWrite {
    /// The property `name`.
    ///
    /// At least 1 character.
    pub name: Option<String>,
}

impl OwnerWrite {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `name`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

crate::runtime::object! { OwnerWrite {
    "name" => name: optional;
} }

crate::runtime::checks! { OwnerWrite {
    "name" => name: Rule::MinLength(1);
} }
