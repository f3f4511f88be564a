// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use super::PointerFirst;

/// The type `Pointer`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Pointer {
    /// The property `first`.
    pub first: Option<PointerFirst>,
    /// The property `second`.
    pub second: Option<PointerFirst>,
}

impl Pointer {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `first`.
    #[must_use]
    pub fn first(mut self, first: PointerFirst) -> Self {
        self.first = Some(first);
        self
    }

    /// The property `second`.
    #[must_use]
    pub fn second(mut self, second: PointerFirst) -> Self {
        self.second = Some(second);
        self
    }
}

crate::runtime::object! { Pointer {
    "first" => first: optional;
    "second" => second: optional;
} }
