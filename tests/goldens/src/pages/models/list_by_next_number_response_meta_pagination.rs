// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

/// The type `ListByNextNumberResponseMetaPagination`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListByNextNumberResponseMetaPagination {
    /// The property `next_page`.
    pub next_page: Option<i64>,
    /// The property `last_page`.
    pub last_page: Option<i64>,
}

impl ListByNextNumberResponseMetaPagination {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(next_page: impl Into<Option<i64>>) -> Self {
        Self {
            next_page: next_page.into(),
            last_page: None,
        }
    }

    /// The property `last_page`.
    #[must_use]
    pub fn last_page(mut self, last_page: i64) -> Self {
        self.last_page = Some(last_page);
        self
    }
}

crate::runtime::object! { ListByNextNumberResponseMetaPagination {
    "next_page" => next_page: nullable;
    "last_page" => last_page: optional;
} }
