// Printed by letterpress from Tags 1. Do not edit: change the description and generate again.

use super::{OfLeft, Shared};

/// The type `Left`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Left {
    /// The property `own`.
    pub own: Option<OfLeft>,
    /// The property `shared`.
    pub shared: Option<Shared>,
}

impl Left {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `own`.
    #[must_use]
    pub fn own(mut self, own: OfLeft) -> Self {
        self.own = Some(own);
        self
    }

    /// The property `shared`.
    #[must_use]
    pub fn shared(mut self, shared: Shared) -> Self {
        self.shared = Some(shared);
        self
    }
}

crate::runtime::object! { Left {
    "own" => own: optional;
    "shared" => shared: optional;
} }
