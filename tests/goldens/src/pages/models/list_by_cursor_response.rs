// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::{ListByCursorResponseResponseMetadata, Thing};

/// The type `ListByCursorResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListByCursorResponse {
    /// The property `data`.
    pub data: Vec<Thing>,
    /// The property `warnings`.
    pub warnings: Option<Vec<String>>,
    /// The property `response_metadata`.
    pub response_metadata: Option<ListByCursorResponseResponseMetadata>,
}

impl ListByCursorResponse {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(data: impl Into<Vec<Thing>>) -> Self {
        Self {
            data: data.into(),
            warnings: None,
            response_metadata: None,
        }
    }

    /// The property `warnings`.
    #[must_use]
    pub fn warnings(
        mut self,
        warnings: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.warnings = Some(warnings.into_iter().map(Into::into).collect());
        self
    }

    /// The property `response_metadata`.
    #[must_use]
    pub fn response_metadata(
        mut self,
        response_metadata: ListByCursorResponseResponseMetadata,
    ) -> Self {
        self.response_metadata = Some(response_metadata);
        self
    }
}

crate::runtime::object! { ListByCursorResponse {
    "data" => data: required;
    "warnings" => warnings: optional;
    "response_metadata" => response_metadata: optional;
} }
