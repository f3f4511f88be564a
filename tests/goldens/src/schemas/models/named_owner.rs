// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

/// The type `NamedOwner`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NamedOwner {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `title`.
    pub title: Option<String>,
}

impl NamedOwner {
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

    /// The property `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

crate::runtime::object! { NamedOwner {
    "name" => name: optional;
    "title" => title: optional;
} }
