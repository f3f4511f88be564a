// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

/// The type `SendPartsRequest`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SendPartsRequest {
    /// The property `labels`.
    pub labels: Option<BTreeMap<String, String>>,
}

impl SendPartsRequest {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `labels`.
    #[must_use]
    pub fn labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.labels = Some(labels);
        self
    }
}

crate::runtime::parts! { SendPartsRequest {
    "labels" => labels: value;
} }

crate::runtime::object! { SendPartsRequest {
    "labels" => labels: optional;
} }
