// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

/// The type `String`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct String {
    /// The property `String`.
    pub string: ::std::string::String,
    /// The property `list`.
    pub list: Option<Vec<::std::string::String>>,
    /// The property `map`.
    pub map: Option<BTreeMap<::std::string::String, ::std::string::String>>,
}

impl String {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(string: impl Into<::std::string::String>) -> Self {
        Self {
            string: string.into(),
            list: None,
            map: None,
        }
    }

    /// The property `list`.
    #[must_use]
    pub fn list(
        mut self,
        list: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The property `map`.
    #[must_use]
    pub fn map(
        mut self,
        map: BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        self.map = Some(map);
        self
    }
}

crate::runtime::object! { String {
    "String" => string: required;
    "list" => list: optional;
    "map" => map: optional;
} }
