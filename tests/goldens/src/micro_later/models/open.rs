// Printed by letterpress from Micro of 3.1 1. Do not edit: change the description and generate again.

use serde_json::Value;

/// The type `Open`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Open {
    /// The property `anything`.
    pub anything: Option<Value>,
}

impl Open {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `anything`.
    #[must_use]
    pub fn anything(mut self, anything: impl Into<Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }
}

crate::runtime::object! { Open {
    "anything" => anything: any;
} }
