// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

/// The type `AnnotateThingRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnnotateThingRequest {
    /// The property `note`.
    pub note: String,
}

impl AnnotateThingRequest {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(note: impl Into<String>) -> Self {
        Self { note: note.into() }
    }
}

crate::runtime::object! { AnnotateThingRequest {
    "note" => note: required;
} }
