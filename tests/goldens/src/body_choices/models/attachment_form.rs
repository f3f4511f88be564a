// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

use crate::runtime::Part;

/// The type `AttachmentForm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttachmentForm {
    /// The property `title`.
    ///
    /// At least 1 character.
    pub title: String,
    /// The property `content`.
    pub content: Option<Part>,
}

impl AttachmentForm {
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
    pub fn content(mut self, content: impl Into<Part>) -> Self {
        self.content = Some(content.into());
        self
    }
}

crate::runtime::parts! { AttachmentForm {
    "title" => title: value;
    "content" => content: files;
} }

crate::runtime::checks! { AttachmentForm {
    "title" => title: Rule::MinLength(1);
} }
