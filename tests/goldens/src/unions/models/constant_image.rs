// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::ConstantImageType;

/// The type `ConstantImage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConstantImage {
    /// The property `type`.
    ///
    /// The only value there is; `new` sets it.
    pub r#type: ConstantImageType,
    /// The property `url`.
    pub url: String,
}

impl ConstantImage {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            r#type: ConstantImageType::Image,
            url: url.into(),
        }
    }
}

crate::runtime::object! { ConstantImage {
    "type" => r#type: required;
    "url" => url: required;
} }
