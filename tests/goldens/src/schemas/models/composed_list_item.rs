// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

/// The type `ComposedListItem`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ComposedListItem {
    /// The property `one`.
    pub one: Option<String>,
    /// The property `two`.
    pub two: Option<i64>,
}

impl ComposedListItem {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `one`.
    #[must_use]
    pub fn one(mut self, one: impl Into<String>) -> Self {
        self.one = Some(one.into());
        self
    }

    /// The property `two`.
    #[must_use]
    pub fn two(mut self, two: i64) -> Self {
        self.two = Some(two);
        self
    }
}

crate::runtime::object! { ComposedListItem {
    "one" => one: optional;
    "two" => two: optional;
} }
