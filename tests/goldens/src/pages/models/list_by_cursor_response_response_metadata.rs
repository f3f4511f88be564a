// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

/// The type `ListByCursorResponseResponseMetadata`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListByCursorResponseResponseMetadata {
    /// The property `next_cursor`.
    pub next_cursor: Option<String>,
}

impl ListByCursorResponseResponseMetadata {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `next_cursor`.
    #[must_use]
    pub fn next_cursor(mut self, next_cursor: impl Into<String>) -> Self {
        self.next_cursor = Some(next_cursor.into());
        self
    }
}

crate::runtime::object! { ListByCursorResponseResponseMetadata {
    "next_cursor" => next_cursor: optional;
} }
