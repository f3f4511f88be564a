// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

/// The type `ComposedDetails`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComposedDetails {
    /// The property `code`.
    pub code: Option<String>,
    /// The property `text`.
    pub text: String,
}

impl ComposedDetails {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            code: None,
            text: text.into(),
        }
    }

    /// The property `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
}

crate::runtime::object! { ComposedDetails {
    "code" => code: optional;
    "text" => text: required;
} }
