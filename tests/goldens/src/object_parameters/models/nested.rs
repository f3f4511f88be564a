// Printed by letterpress from Object parameters 1. Do not edit: change the description and generate again.

use super::NestedRange;

/// The type `Nested`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Nested {
    /// The property `range`.
    pub range: Option<NestedRange>,
    /// The property `ids`.
    pub ids: Option<Vec<String>>,
}

impl Nested {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `range`.
    #[must_use]
    pub fn range(mut self, range: NestedRange) -> Self {
        self.range = Some(range);
        self
    }

    /// The property `ids`.
    #[must_use]
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }
}

crate::runtime::object! { Nested {
    "range" => range: optional;
    "ids" => ids: optional;
} }
