// Printed by letterpress from Methods and paths 1. Do not edit: change the description and generate again.

/// The type `SearchRequest`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchRequest {
    /// The property `text`.
    pub text: Option<String>,
}

impl SearchRequest {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

crate::runtime::object! { SearchRequest {
    "text" => text: optional;
} }
