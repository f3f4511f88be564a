// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

/// The type `Open`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Open {
    /// The property `known`.
    pub known: Option<String>,
    /// The properties that the API's description does not name.
    pub additional: BTreeMap<String, i64>,
}

impl Open {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `known`.
    #[must_use]
    pub fn known(mut self, known: impl Into<String>) -> Self {
        self.known = Some(known.into());
        self
    }

    /// Sets the properties that the API's description does not name.
    #[must_use]
    pub fn additional(mut self, additional: BTreeMap<String, i64>) -> Self {
        self.additional = additional;
        self
    }
}

crate::runtime::object! { Open {
    "known" => known: optional;
    extra => additional: extra;
} }
