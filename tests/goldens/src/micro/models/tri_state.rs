// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use crate::runtime::Patch;

/// The type `TriState`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TriState {
    /// The property `may`.
    pub may: Patch<String>,
    /// The property `must`.
    pub must: Option<String>,
    /// The property `some`.
    pub some: Option<String>,
}

impl TriState {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(must: impl Into<Option<String>>) -> Self {
        Self {
            may: Patch::Absent,
            must: must.into(),
            some: None,
        }
    }

    /// The property `may`.
    #[must_use]
    pub fn may(mut self, may: impl Into<Patch<String>>) -> Self {
        self.may = may.into();
        self
    }

    /// The property `some`.
    #[must_use]
    pub fn some(mut self, some: impl Into<String>) -> Self {
        self.some = Some(some.into());
        self
    }
}

crate::runtime::object! { TriState {
    "may" => may: patch;
    "must" => must: nullable;
    "some" => some: optional;
} }
