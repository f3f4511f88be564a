// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

/// The type `Trouble`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Trouble {
    /// The property `message`.
    pub message: Option<String>,
}

impl Trouble {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

crate::runtime::object! { Trouble {
    "message" => message: optional;
} }
