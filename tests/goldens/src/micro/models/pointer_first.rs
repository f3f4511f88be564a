// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

/// The type `PointerFirst`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PointerFirst {
    /// The property `deep`.
    pub deep: Option<String>,
}

impl PointerFirst {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `deep`.
    #[must_use]
    pub fn deep(mut self, deep: impl Into<String>) -> Self {
        self.deep = Some(deep.into());
        self
    }
}

crate::runtime::object! { PointerFirst {
    "deep" => deep: optional;
} }
