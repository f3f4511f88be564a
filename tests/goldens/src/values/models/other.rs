// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

/// The type `Other`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Other {
    /// The property `n`.
    pub n: Option<i64>,
}

impl Other {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `n`.
    #[must_use]
    pub fn n(mut self, n: i64) -> Self {
        self.n = Some(n);
        self
    }
}

crate::runtime::object! { Other {
    "n" => n: optional;
} }
