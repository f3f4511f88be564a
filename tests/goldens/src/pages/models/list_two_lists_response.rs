// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

/// The type `ListTwoListsResponse`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTwoListsResponse {
    /// The property `left`.
    pub left: Option<Vec<String>>,
    /// The property `right`.
    pub right: Option<Vec<String>>,
    /// The property `next_cursor`.
    pub next_cursor: Option<String>,
}

impl ListTwoListsResponse {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `left`.
    #[must_use]
    pub fn left(mut self, left: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.left = Some(left.into_iter().map(Into::into).collect());
        self
    }

    /// The property `right`.
    #[must_use]
    pub fn right(mut self, right: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.right = Some(right.into_iter().map(Into::into).collect());
        self
    }

    /// The property `next_cursor`.
    #[must_use]
    pub fn next_cursor(mut self, next_cursor: impl Into<String>) -> Self {
        self.next_cursor = Some(next_cursor.into());
        self
    }
}

crate::runtime::object! { ListTwoListsResponse {
    "left" => left: optional;
    "right" => right: optional;
    "next_cursor" => next_cursor: optional;
} }
