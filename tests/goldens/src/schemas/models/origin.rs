// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

use super::OriginKind;

/// Where it comes from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Origin {
    /// The property `kind`.
    ///
    /// The only value there is; `new` sets it.
    pub kind: OriginKind,
    /// The property `name`.
    pub name: Option<String>,
}

impl Origin {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: OriginKind::Origin,
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

impl Default for Origin {
    fn default() -> Self {
        Self::new()
    }
}

crate::runtime::object! { Origin {
    "kind" => kind: required;
    "name" => name: optional;
} }
