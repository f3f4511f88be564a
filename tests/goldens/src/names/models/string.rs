// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::Vec;

/// The type `String`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct String {
    /// The property `text`.
    pub text: Option<::std::string::String>,
    /// The property `vec`.
    pub vec: Option<Vec>,
}

impl String {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<::std::string::String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The property `vec`.
    #[must_use]
    pub fn vec(mut self, vec: Vec) -> Self {
        self.vec = Some(vec);
        self
    }
}

crate::runtime::object! { String {
    "text" => text: optional;
    "vec" => vec: optional;
} }
