// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

use crate::runtime::Part;

/// The type `CreateThingRequestMultipart`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateThingRequestMultipart {
    /// The property `name`.
    ///
    /// At most 9 characters.
    pub name: Option<String>,
    /// The property `manual`.
    pub manual: Part,
}

impl CreateThingRequestMultipart {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(manual: impl Into<Part>) -> Self {
        Self {
            name: None,
            manual: manual.into(),
        }
    }

    /// The property `name`.
    ///
    /// At most 9 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

crate::runtime::parts! { CreateThingRequestMultipart {
    "name" => name: value;
    "manual" => manual: files;
} }

crate::runtime::checks! { CreateThingRequestMultipart {
    "name" => name: Rule::MaxLength(9);
} }
