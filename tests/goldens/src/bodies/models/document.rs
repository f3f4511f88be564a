// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

/// The type `Document`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Document {
    /// The property `name`.
    pub name: String,
    /// The property `content`.
    pub content: Option<String>,
}

impl Document {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            content: None,
        }
    }

    /// The property `content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

crate::runtime::object! { Document {
    "name" => name: required;
    "content" => content: optional;
} }
