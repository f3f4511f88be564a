// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

/// The type `Some`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Some {
    /// The property `Some`.
    pub some: String,
    /// The property `list`.
    pub list: Option<Vec<String>>,
    /// The property `map`.
    pub map: Option<BTreeMap<String, String>>,
}

impl Some {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(some: impl Into<String>) -> Self {
        Self {
            some: some.into(),
            list: None,
            map: None,
        }
    }

    /// The property `list`.
    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = ::std::option::Option::Some(
            list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The property `map`.
    #[must_use]
    pub fn map(mut self, map: BTreeMap<String, String>) -> Self {
        self.map = ::std::option::Option::Some(map);
        self
    }
}

crate::runtime::object! { Some {
    "Some" => some: required;
    "list" => list: optional;
    "map" => map: optional;
} }
