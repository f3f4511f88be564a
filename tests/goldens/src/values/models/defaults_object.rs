// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

/// The type `DefaultsObject`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DefaultsObject {
    /// The property `k`.
    pub k: Option<String>,
}

impl DefaultsObject {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `k`.
    #[must_use]
    pub fn k(mut self, k: impl Into<String>) -> Self {
        self.k = Some(k.into());
        self
    }
}

crate::runtime::object! { DefaultsObject {
    "k" => k: optional;
} }
