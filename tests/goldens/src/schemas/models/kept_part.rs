// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

/// The type `KeptPart`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KeptPart {
    /// The property `n`.
    pub n: Option<i32>,
}

impl KeptPart {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `n`.
    #[must_use]
    pub fn n(mut self, n: i32) -> Self {
        self.n = Some(n);
        self
    }
}

crate::runtime::object! { KeptPart {
    "n" => n: optional;
} }
