// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use super::Rule;

/// The type `Unless`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Unless {
    /// The property `unless`.
    pub unless: Rule,
}

impl Unless {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(unless: Rule) -> Self {
        Self { unless }
    }
}

crate::runtime::object! { Unless {
    "unless" => unless: required;
} }
