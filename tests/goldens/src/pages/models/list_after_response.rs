// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::Thing;

/// The type `ListAfterResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAfterResponse {
    /// The property `data`.
    pub data: Vec<Thing>,
    /// The property `has_more`.
    pub has_more: bool,
}

impl ListAfterResponse {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(data: impl Into<Vec<Thing>>, has_more: bool) -> Self {
        Self {
            data: data.into(),
            has_more,
        }
    }
}

crate::runtime::object! { ListAfterResponse {
    "data" => data: required;
    "has_more" => has_more: required;
} }
