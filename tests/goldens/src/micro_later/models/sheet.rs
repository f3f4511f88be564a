// Printed by letterpress from Micro of 3.1 1. Do not edit: change the description and generate again.

/// The type `Sheet`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Sheet {
    /// The property `paper`.
    pub paper: Option<String>,
    /// The property `pages`.
    pub pages: Option<i64>,
}

impl Sheet {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `paper`.
    #[must_use]
    pub fn paper(mut self, paper: impl Into<String>) -> Self {
        self.paper = Some(paper.into());
        self
    }

    /// The property `pages`.
    #[must_use]
    pub fn pages(mut self, pages: i64) -> Self {
        self.pages = Some(pages);
        self
    }
}

crate::runtime::object! { Sheet {
    "paper" => paper: optional;
    "pages" => pages: optional;
} }
