// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

/// The type `Alloc`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Alloc {
    /// The property `alloc`.
    pub alloc: String,
    /// The property `list`.
    pub list: Option<Vec<String>>,
    /// The property `map`.
    pub map: Option<BTreeMap<String, String>>,
}

impl Alloc {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(alloc: impl Into<String>) -> Self {
        Self {
            alloc: alloc.into(),
            list: None,
            map: None,
        }
    }

    /// The property `list`.
    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The property `map`.
    #[must_use]
    pub fn map(mut self, map: BTreeMap<String, String>) -> Self {
        self.map = Some(map);
        self
    }
}

crate::runtime::object! { Alloc {
    "alloc" => alloc: required;
    "list" => list: optional;
    "map" => map: optional;
} }
