// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// The type `Note`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// The property `note`.
    pub note: String,
}

impl Note {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(note: impl Into<String>) -> Self {
        Self { note: note.into() }
    }
}

crate::runtime::object! { Note {
    "note" => note: required;
} }
