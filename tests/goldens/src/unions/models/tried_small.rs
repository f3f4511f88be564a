// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// Small
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TriedSmall {
    /// The property `name`.
    pub name: Option<String>,
}

impl TriedSmall {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

crate::runtime::object! { TriedSmall {
    "name" => name: optional;
} }
