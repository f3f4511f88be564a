// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

/// The type `Change`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Change {
    /// The property `name`.
    pub name: Option<String>,
}

impl Change {
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

crate::runtime::object! { Change {
    "name" => name: optional;
} }
