// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// Big
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TriedBig {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `size`.
    pub size: Option<i64>,
}

impl TriedBig {
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

    /// The property `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

crate::runtime::object! { TriedBig {
    "name" => name: optional;
    "size" => size: optional;
} }
