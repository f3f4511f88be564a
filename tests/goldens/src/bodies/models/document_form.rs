// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

use crate::runtime::Part;

/// The type `DocumentForm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DocumentForm {
    /// The property `name`.
    pub name: String,
    /// The property `content`.
    pub content: Option<Part>,
}

impl DocumentForm {
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
    pub fn content(mut self, content: impl Into<Part>) -> Self {
        self.content = Some(content.into());
        self
    }
}

crate::runtime::parts! { DocumentForm {
    "name" => name: value;
    "content" => content: files;
} }
