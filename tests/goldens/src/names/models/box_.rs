// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::Default;

/// The type `Box`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Box {
    /// The property `some`.
    pub some: Option<String>,
    /// The property `default`.
    pub default_: Option<Default>,
}

impl Box {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(some: impl Into<Option<String>>) -> Self {
        Self {
            some: some.into(),
            default_: None,
        }
    }

    /// The property `default`.
    #[must_use]
    pub fn default_(mut self, default_: Default) -> Self {
        self.default_ = Some(default_);
        self
    }
}

crate::runtime::object! { Box {
    "some" => some: nullable;
    "default" => default_: optional;
} }
