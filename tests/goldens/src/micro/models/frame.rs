// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use super::Pane;

/// The type `Frame`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Frame {
    /// The property `pane`.
    pub pane: Box<Pane>,
}

impl Frame {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(pane: Pane) -> Self {
        Self { pane: Box::new(pane) }
    }
}

crate::runtime::object! { Frame {
    "pane" => pane: required;
} }
