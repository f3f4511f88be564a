// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::Thing;

/// The type `ListByTokenResponse`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListByTokenResponse {
    /// The property `things`.
    pub things: Option<Vec<Thing>>,
    /// The property `nextPageToken`.
    pub next_page_token: Option<String>,
    /// The property `hasMore`.
    pub has_more: Option<bool>,
}

impl ListByTokenResponse {
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

    /// The property `nextPageToken`.
    #[must_use]
    pub fn next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }

    /// The property `hasMore`.
    #[must_use]
    pub fn has_more(mut self, has_more: bool) -> Self {
        self.has_more = Some(has_more);
        self
    }
}

crate::runtime::object! { ListByTokenResponse {
    "things" => things: optional;
    "nextPageToken" => next_page_token: optional;
    "hasMore" => has_more: optional;
} }
