// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

/// The type `Into`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Into {
    /// The property `Into`.
    pub into: String,
    /// The property `list`.
    pub list: Option<Vec<String>>,
    /// The property `map`.
    pub map: Option<BTreeMap<String, String>>,
}

impl Into {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(into: impl ::std::convert::Into<String>) -> Self {
        Self {
            into: into.into(),
            list: None,
            map: None,
        }
    }

    /// The property `list`.
    #[must_use]
    pub fn list(
        mut self,
        list: impl IntoIterator<Item = impl ::std::convert::Into<String>>,
    ) -> Self {
        self.list = Some(list.into_iter().map(::std::convert::Into::into).collect());
        self
    }

    /// The property `map`.
    #[must_use]
    pub fn map(mut self, map: BTreeMap<String, String>) -> Self {
        self.map = Some(map);
        self
    }
}

crate::runtime::object! { Into {
    "Into" => into: required;
    "list" => list: optional;
    "map" => map: optional;
} }
