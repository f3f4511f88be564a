// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

/// The type `OrderAddress`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderAddress {
    /// The property `city`.
    pub city: Option<String>,
    /// The property `zip`.
    pub zip: Option<String>,
}

impl OrderAddress {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// The property `zip`.
    #[must_use]
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}

crate::runtime::object! { OrderAddress {
    "city" => city: optional;
    "zip" => zip: optional;
} }
