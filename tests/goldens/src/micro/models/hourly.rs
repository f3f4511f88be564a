// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

/// The type `Hourly`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Hourly {
    /// The property `rate`.
    pub rate: String,
}

impl Hourly {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(rate: impl Into<String>) -> Self {
        Self { rate: rate.into() }
    }
}

crate::runtime::object! { Hourly {
    "rate" => rate: required;
} }
