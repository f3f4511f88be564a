// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use crate::runtime::Patch;
use super::PerhapsSide;

/// The type `Perhaps`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Perhaps {
    /// The property `side`.
    pub side: Patch<PerhapsSide>,
}

impl Perhaps {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `side`.
    #[must_use]
    pub fn side(mut self, side: impl Into<Patch<PerhapsSide>>) -> Self {
        self.side = side.into();
        self
    }
}

crate::runtime::object! { Perhaps {
    "side" => side: patch;
} }
