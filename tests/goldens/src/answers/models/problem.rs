// Printed by letterpress from Answers 1. Do not edit: change the description and generate again.

/// The type `Problem`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Problem {
    /// The property `title`.
    pub title: Option<String>,
    /// The property `status`.
    pub status: Option<i64>,
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

    /// The property `status`.
    #[must_use]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }
}

crate::runtime::object! { Problem {
    "title" => title: optional;
    "status" => status: optional;
} }
