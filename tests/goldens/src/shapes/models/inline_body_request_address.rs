// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

/// The type `InlineBodyRequestAddress`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InlineBodyRequestAddress {
    /// The property `street`.
    pub street: Option<String>,
}

impl InlineBodyRequestAddress {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `street`.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }
}

crate::runtime::object! { InlineBodyRequestAddress {
    "street" => street: optional;
} }
