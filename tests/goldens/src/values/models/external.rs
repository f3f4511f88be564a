// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use super::Other;

/// The type `External`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct External {
    /// The property `other`.
    pub other: Option<Other>,
}

impl External {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `other`.
    #[must_use]
    pub fn other(mut self, other: Other) -> Self {
        self.other = Some(other);
        self
    }
}

crate::runtime::object! { External {
    "other" => other: optional;
} }
