// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

use super::InlineBodyRequestAddress;

/// The type `InlineBodyRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineBodyRequest {
    /// The property `address`.
    pub address: InlineBodyRequestAddress,
}

impl InlineBodyRequest {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(address: InlineBodyRequestAddress) -> Self {
        Self { address }
    }
}

crate::runtime::object! { InlineBodyRequest {
    "address" => address: required;
} }
