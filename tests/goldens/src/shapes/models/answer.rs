// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

use super::Nested;

/// The type `Answer`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Answer {
    /// The property `items`.
    ///
    /// Default: `[]`.
    pub items: Vec<Nested>,
    /// The property `note`.
    pub note: Option<String>,
    /// The property `pointer`.
    pub pointer: Option<f64>,
}

impl Answer {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `items`.
    ///
    /// Default: `[]`.
    #[must_use]
    pub fn items(mut self, items: impl Into<Vec<Nested>>) -> Self {
        self.items = items.into();
        self
    }

    /// The property `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// The property `pointer`.
    #[must_use]
    pub fn pointer(mut self, pointer: f64) -> Self {
        self.pointer = Some(pointer);
        self
    }
}

crate::runtime::object! { Answer {
    "items" => items: list;
    "note" => note: optional;
    "pointer" => pointer: optional;
} }
