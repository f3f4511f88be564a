// Printed by letterpress from Streams 1. Do not edit: change the description and generate again.

/// The type `Change`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Change {
    /// The property `path`.
    pub path: String,
}

impl Change {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

crate::runtime::object! { Change {
    "path" => path: required;
} }
