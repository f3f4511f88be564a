// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::Thing;

/// The type `ListByOffsetResponse`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListByOffsetResponse {
    /// The property `things`.
    pub things: Option<Vec<Thing>>,
    /// The property `total_count`.
    pub total_count: Option<i64>,
}

impl ListByOffsetResponse {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `things`.
    #[must_use]
    pub fn things(mut self, things: impl Into<Vec<Thing>>) -> Self {
        self.things = Some(things.into());
        self
    }

    /// The property `total_count`.
    #[must_use]
    pub fn total_count(mut self, total_count: i64) -> Self {
        self.total_count = Some(total_count);
        self
    }
}

crate::runtime::object! { ListByOffsetResponse {
    "things" => things: optional;
    "total_count" => total_count: optional;
} }
