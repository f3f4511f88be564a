// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

/// The type `RowsRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RowsRequest {
    /// The property `rows`.
    pub rows: i64,
}

impl RowsRequest {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(rows: i64) -> Self {
        Self { rows }
    }
}

crate::runtime::object! { RowsRequest {
    "rows" => rows: required;
} }
