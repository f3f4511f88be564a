// Printed by letterpress from Tags 1. Do not edit: change the description and generate again.

use super::Shared;

/// The type `Right`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Right {
    /// The property `shared`.
    pub shared: Option<Shared>,
}

impl Right {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `shared`.
    #[must_use]
    pub fn shared(mut self, shared: Shared) -> Self {
        self.shared = Some(shared);
        self
    }
}

crate::runtime::object! { Right {
    "shared" => shared: optional;
} }
