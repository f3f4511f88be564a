// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

/// %2e%2e%2f
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct N2e2e2fResponse {
    /// The property `a`.
    pub a: Option<String>,
}

impl N2e2e2fResponse {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

crate::runtime::object! { N2e2e2fResponse {
    "a" => a: optional;
} }
