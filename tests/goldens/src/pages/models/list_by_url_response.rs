// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::Thing;

/// The type `ListByUrlResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListByUrlResponse {
    /// The property `results`.
    pub results: Vec<Thing>,
    /// The property `next`.
    pub next: Option<String>,
}

impl ListByUrlResponse {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(results: impl Into<Vec<Thing>>) -> Self {
        Self {
            results: results.into(),
            next: None,
        }
    }

    /// The property `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}

crate::runtime::object! { ListByUrlResponse {
    "results" => results: required;
    "next" => next: optional;
} }
