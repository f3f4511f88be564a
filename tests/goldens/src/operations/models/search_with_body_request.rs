// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

/// The type `SearchWithBodyRequest`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchWithBodyRequest {
    /// The property `q`.
    pub q: Option<String>,
}

impl SearchWithBodyRequest {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `q`.
    #[must_use]
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }
}

crate::runtime::object! { SearchWithBodyRequest {
    "q" => q: optional;
} }
