// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

/// The type `Default`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Default {
    /// The property `into`.
    pub into: Option<String>,
}

impl Default {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { into: None }
    }

    /// The property `into`.
    #[must_use]
    pub fn into(mut self, into: impl Into<String>) -> Self {
        self.into = Some(into.into());
        self
    }
}

crate::runtime::object! { Default {
    "into" => into: optional;
} }
