// Printed by letterpress from Object parameters 1. Do not edit: change the description and generate again.

/// The type `NestedRange`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NestedRange {
    /// The property `min`.
    pub min: Option<i64>,
    /// The property `max`.
    pub max: Option<i64>,
}

impl NestedRange {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `min`.
    #[must_use]
    pub fn min(mut self, min: i64) -> Self {
        self.min = Some(min);
        self
    }

    /// The property `max`.
    #[must_use]
    pub fn max(mut self, max: i64) -> Self {
        self.max = Some(max);
        self
    }
}

crate::runtime::object! { NestedRange {
    "min" => min: optional;
    "max" => max: optional;
} }
