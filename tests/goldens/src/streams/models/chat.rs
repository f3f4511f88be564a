// Printed by letterpress from Streams 1. Do not edit: change the description and generate again.

/// The type `Chat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chat {
    /// The property `text`.
    pub text: String,
}

impl Chat {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

crate::runtime::object! { Chat {
    "text" => text: required;
} }
