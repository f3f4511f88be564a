// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// Other
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TriedOther {
    /// The property `name`.
    pub name: Option<i64>,
}

impl TriedOther {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `name`.
    #[must_use]
    pub fn name(mut self, name: i64) -> Self {
        self.name = Some(name);
        self
    }
}

crate::runtime::object! { TriedOther {
    "name" => name: optional;
} }
