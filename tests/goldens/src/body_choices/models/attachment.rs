// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

/// The type `Attachment`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// The property `title`.
    ///
    /// At least 1 character.
    pub title: String,
    /// The property `content`.
    pub content: Option<String>,
}

impl Attachment {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
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

crate::runtime::object! { Attachment {
    "title" => title: required;
    "content" => content: optional;
} }

crate::runtime::checks! { Attachment {
    "title" => title: Rule::MinLength(1);
} }
