// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::ConstantTextType;

/// The type `ConstantText`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConstantText {
    /// The property `type`.
    ///
    /// The only value there is; `new` sets it.
    pub r#type: ConstantTextType,
    /// The property `text`.
    pub text: String,
}

impl ConstantText {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            r#type: ConstantTextType::Text,
            text: text.into(),
        }
    }
}

crate::runtime::object! { ConstantText {
    "type" => r#type: required;
    "text" => text: required;
} }
