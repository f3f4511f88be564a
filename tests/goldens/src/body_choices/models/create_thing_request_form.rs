// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

/// The type `CreateThingRequestForm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateThingRequestForm {
    /// The property `name`.
    ///
    /// At least 1 character.
    pub name: String,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
}

impl CreateThingRequestForm {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tags: None,
        }
    }

    /// The property `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

crate::runtime::object! { CreateThingRequestForm {
    "name" => name: required;
    "tags" => tags: optional;
} }

crate::runtime::checks! { CreateThingRequestForm {
    "name" => name: Rule::MinLength(1);
} }
