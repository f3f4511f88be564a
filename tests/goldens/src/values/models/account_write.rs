// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

/// The type `AccountWrite`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountWrite {
    /// The property `secret`.
    pub secret: String,
    /// The property `name`.
    pub name: Option<String>,
}

impl AccountWrite {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(secret: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            name: None,
        }
    }

    /// The property `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

crate::runtime::object! { AccountWrite {
    "secret" => secret: required;
    "name" => name: optional;
} }
