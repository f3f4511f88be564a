// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

/// The type `Client`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Client {
    /// The property `Client`.
    pub client: String,
    /// The property `list`.
    pub list: Option<Vec<String>>,
    /// The property `map`.
    pub map: Option<BTreeMap<String, String>>,
}

impl Client {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(client: impl Into<String>) -> Self {
        Self {
            client: client.into(),
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

crate::runtime::object! { Client {
    "Client" => client: required;
    "list" => list: optional;
    "map" => map: optional;
} }
