// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::{ListByNextNumberResponseMeta, Thing};

/// The type `ListByNextNumberResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListByNextNumberResponse {
    /// The property `things`.
    pub things: Vec<Thing>,
    /// The property `meta`.
    pub meta: ListByNextNumberResponseMeta,
}

impl ListByNextNumberResponse {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(
        things: impl Into<Vec<Thing>>,
        meta: ListByNextNumberResponseMeta,
    ) -> Self {
        Self {
            things: things.into(),
            meta,
        }
    }
}

crate::runtime::object! { ListByNextNumberResponse {
    "things" => things: required;
    "meta" => meta: required;
} }
