// Printed by letterpress from Methods and paths 1. Do not edit: change the description and generate again.

/// The type `SearchResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The property `hits`.
    pub hits: Vec<String>,
}

impl SearchResponse {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(hits: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            hits: hits.into_iter().map(Into::into).collect(),
        }
    }
}

crate::runtime::object! { SearchResponse {
    "hits" => hits: required;
} }
