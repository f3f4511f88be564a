// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::ListByNextNumberResponseMetaPagination;

/// The type `ListByNextNumberResponseMeta`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListByNextNumberResponseMeta {
    /// The property `pagination`.
    pub pagination: ListByNextNumberResponseMetaPagination,
}

impl ListByNextNumberResponseMeta {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(pagination: ListByNextNumberResponseMetaPagination) -> Self {
        Self { pagination }
    }
}

crate::runtime::object! { ListByNextNumberResponseMeta {
    "pagination" => pagination: required;
} }
