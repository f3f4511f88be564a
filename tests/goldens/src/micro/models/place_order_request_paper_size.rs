// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

/// The type `PlaceOrderRequestPaperSize`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PlaceOrderRequestPaperSize {
    /// The property `width`.
    pub width: Option<i64>,
}

impl PlaceOrderRequestPaperSize {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `width`.
    #[must_use]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}

crate::runtime::object! { PlaceOrderRequestPaperSize {
    "width" => width: optional;
} }
