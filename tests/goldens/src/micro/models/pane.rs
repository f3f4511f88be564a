// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use super::Frame;

/// The type `Pane`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Pane {
    /// The property `frame`.
    pub frame: Option<Frame>,
}

impl Pane {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `frame`.
    #[must_use]
    pub fn frame(mut self, frame: Frame) -> Self {
        self.frame = Some(frame);
        self
    }
}

crate::runtime::object! { Pane {
    "frame" => frame: optional;
} }
