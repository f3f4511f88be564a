// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use super::TitledXY;

/// Inner
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TitledX {
    /// Inner
    pub y: Option<TitledXY>,
}

impl TitledX {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Inner
    #[must_use]
    pub fn y(mut self, y: TitledXY) -> Self {
        self.y = Some(y);
        self
    }
}

crate::runtime::object! { TitledX {
    "y" => y: optional;
} }
