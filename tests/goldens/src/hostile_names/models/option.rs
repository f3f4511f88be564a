// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

/// The type `Option`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Option {
    /// The property `Option`.
    pub option: String,
    /// The property `list`.
    pub list: ::std::option::Option<Vec<String>>,
    /// The property `map`.
    pub map: ::std::option::Option<BTreeMap<String, String>>,
}

impl Option {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(option: impl Into<String>) -> Self {
        Self {
            option: option.into(),
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

crate::runtime::object! { Option {
    "Option" => option: required;
    "list" => list: optional;
    "map" => map: optional;
} }
