// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

/// a\u{0000}b
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ABResponse {
    /// The property `a`.
    pub a: Option<String>,
}

impl ABResponse {
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

crate::runtime::object! { ABResponse {
    "a" => a: optional;
} }
