// Printed by letterpress from Media types 1. Do not edit: change the description and generate again.

/// The type `Thing2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing2 {
    /// The property `key`.
    pub key: i64,
}

impl Thing2 {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(key: i64) -> Self {
        Self { key }
    }
}

crate::runtime::object! { Thing2 {
    "key" => key: required;
} }
