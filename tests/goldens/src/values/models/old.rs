// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

#![allow(
    deprecated,
    reason = "a type of this file is deprecated by the API's description"
)]

/// The type `Old`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
#[deprecated = "the API's description deprecates this type"]
pub struct Old {
    /// The property `old`.
    #[deprecated = "the API's description deprecates this property"]
    pub old: Option<String>,
    /// The property `new`.
    pub new_: Option<String>,
}

impl Old {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `old`.
    #[deprecated = "the API's description deprecates this property"]
    #[allow(deprecated)]
    #[must_use]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }

    /// The property `new`.
    #[must_use]
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.new_ = Some(new_.into());
        self
    }
}

crate::runtime::object! { Old {
    "old" => old: optional;
    "new" => new_: optional;
} }
