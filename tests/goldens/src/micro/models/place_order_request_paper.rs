// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use super::PlaceOrderRequestPaperSize;

/// The type `PlaceOrderRequestPaper`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PlaceOrderRequestPaper {
    /// The property `size`.
    pub size: Option<PlaceOrderRequestPaperSize>,
}

impl PlaceOrderRequestPaper {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `size`.
    #[must_use]
    pub fn size(mut self, size: PlaceOrderRequestPaperSize) -> Self {
        self.size = Some(size);
        self
    }
}

crate::runtime::object! { PlaceOrderRequestPaper {
    "size" => size: optional;
} }
