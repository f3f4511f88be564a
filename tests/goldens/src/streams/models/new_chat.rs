// Printed by letterpress from Streams 1. Do not edit: change the description and generate again.

/// The type `NewChat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewChat {
    /// The property `prompt`.
    pub prompt: String,
    /// The property `stream`.
    pub stream: Option<bool>,
}

impl NewChat {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(prompt: impl Into<String>) -> Self {
        Self {
            prompt: prompt.into(),
            stream: None,
        }
    }

    /// The property `stream`.
    #[must_use]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }
}

crate::runtime::object! { NewChat {
    "prompt" => prompt: required;
    "stream" => stream: optional;
} }
