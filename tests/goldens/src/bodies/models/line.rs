// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

/// The type `Line`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// The property `sku`.
    pub sku: String,
    /// The property `count`.
    pub count: Option<i64>,
}

impl Line {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            sku: sku.into(),
            count: None,
        }
    }

    /// The property `count`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

crate::runtime::object! { Line {
    "sku" => sku: required;
    "count" => count: optional;
} }
