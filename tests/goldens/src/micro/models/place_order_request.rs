// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use super::PlaceOrderRequestPaper;

/// The type `PlaceOrderRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlaceOrderRequest {
    /// The property `title`.
    pub title: String,
    /// The property `paper`.
    pub paper: Option<PlaceOrderRequestPaper>,
}

impl PlaceOrderRequest {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            paper: None,
        }
    }

    /// The property `paper`.
    #[must_use]
    pub fn paper(mut self, paper: PlaceOrderRequestPaper) -> Self {
        self.paper = Some(paper);
        self
    }
}

crate::runtime::object! { PlaceOrderRequest {
    "title" => title: required;
    "paper" => paper: optional;
} }
