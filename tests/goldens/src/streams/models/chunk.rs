// Printed by letterpress from Streams 1. Do not edit: change the description and generate again.

/// The type `Chunk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chunk {
    /// The property `part`.
    pub part: String,
}

impl Chunk {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(part: impl Into<String>) -> Self {
        Self { part: part.into() }
    }
}

crate::runtime::object! { Chunk {
    "part" => part: required;
} }
