// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::ConstantImageType;

/// The type `ConstantImage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConstantImage {
    /// The property `type`.
    pub r#type: ConstantImageType,
    /// The property `url`.
    pub url: String,
}

impl ConstantImage {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(r#type: ConstantImageType, url: impl Into<String>) -> Self {
        Self { r#type, url: url.into() }
    }
}

crate::runtime::object! { ConstantImage {
    "type" => r#type: required;
    "url" => url: required;
} }
