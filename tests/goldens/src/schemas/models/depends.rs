// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use serde_json::Value;

/// The type `Depends`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Depends {
    /// The property `kind`.
    pub kind: Option<String>,
    /// The properties that the API's description does not name.
    pub additional: BTreeMap<String, Value>,
}

impl Depends {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets the properties that the API's description does not name.
    #[must_use]
    pub fn additional(mut self, additional: BTreeMap<String, Value>) -> Self {
        self.additional = additional;
        self
    }
}

crate::runtime::object! { Depends {
    "kind" => kind: optional;
    extra => additional: extra;
} }
