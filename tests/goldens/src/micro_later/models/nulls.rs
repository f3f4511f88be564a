// Printed by letterpress from Micro of 3.1 1. Do not edit: change the description and generate again.

use crate::runtime::Patch;
use super::Sheet;

/// The type `Nulls`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Nulls {
    /// The property `sheet`.
    pub sheet: Patch<Sheet>,
    /// The property `note`.
    pub note: Patch<String>,
}

impl Nulls {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `sheet`.
    #[must_use]
    pub fn sheet(mut self, sheet: impl Into<Patch<Sheet>>) -> Self {
        self.sheet = sheet.into();
        self
    }

    /// The property `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<Patch<String>>) -> Self {
        self.note = note.into();
        self
    }
}

crate::runtime::object! { Nulls {
    "sheet" => sheet: patch;
    "note" => note: patch;
} }
