// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::Thing;

/// The type `ListByPageOfTotalResponse`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListByPageOfTotalResponse {
    /// The property `things`.
    pub things: Option<Vec<Thing>>,
    /// The property `totalPages`.
    pub total_pages: Option<i64>,
}

impl ListByPageOfTotalResponse {
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

    /// The property `totalPages`.
    #[must_use]
    pub fn total_pages(mut self, total_pages: i64) -> Self {
        self.total_pages = Some(total_pages);
        self
    }
}

crate::runtime::object! { ListByPageOfTotalResponse {
    "things" => things: optional;
    "totalPages" => total_pages: optional;
} }
