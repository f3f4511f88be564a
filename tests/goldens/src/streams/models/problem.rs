// Printed by letterpress from Streams 1. Do not edit: change the description and generate again.

/// The type `Problem`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Problem {
    /// The property `title`.
    pub title: Option<String>,
}

impl Problem {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

crate::runtime::object! { Problem {
    "title" => title: optional;
} }
