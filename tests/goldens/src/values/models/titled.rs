// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use super::TitledX;

/// My Great Title
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Titled {
    /// Inner
    pub x: Option<TitledX>,
}

impl Titled {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Inner
    #[must_use]
    pub fn x(mut self, x: TitledX) -> Self {
        self.x = Some(x);
        self
    }
}

crate::runtime::object! { Titled {
    "x" => x: optional;
} }
