// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::Box;

/// The type `Vec`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Vec {
    /// The property `box`.
    pub r#box: ::std::vec::Vec<Box>,
}

impl Vec {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(r#box: impl Into<::std::vec::Vec<Box>>) -> Self {
        Self { r#box: r#box.into() }
    }
}

crate::runtime::object! { Vec {
    "box" => r#box: required;
} }
