// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::SearchLimitVariant2;

/// The type `SearchLimit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchLimit {
    /// The alternative `Integer`.
    Integer(i64),
    /// The alternative `All`.
    All(SearchLimitVariant2),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { SearchLimit {
    Integer(i64): integer();
    All(SearchLimitVariant2): string();
} }
