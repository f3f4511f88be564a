// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use serde_json::Value;

/// The type `Loose`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Loose {
    /// The property `any`.
    pub any: Option<Value>,
    /// The property `free`.
    pub free: Option<BTreeMap<String, Value>>,
    /// The property `list`.
    pub list: Option<Vec<Value>>,
}

impl Loose {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `any`.
    #[must_use]
    pub fn any(mut self, any: impl Into<Value>) -> Self {
        self.any = Some(any.into());
        self
    }

    /// The property `free`.
    #[must_use]
    pub fn free(mut self, free: BTreeMap<String, Value>) -> Self {
        self.free = Some(free);
        self
    }

    /// The property `list`.
    #[must_use]
    pub fn list(mut self, list: impl Into<Vec<Value>>) -> Self {
        self.list = Some(list.into());
        self
    }
}

crate::runtime::object! { Loose {
    "any" => any: any;
    "free" => free: optional;
    "list" => list: optional;
} }
