// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

/// The type `Secret`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Secret {
    /// The property `patch`.
    pub patch: Option<String>,
}

impl Secret {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `patch`.
    #[must_use]
    pub fn patch(mut self, patch: impl Into<String>) -> Self {
        self.patch = Some(patch.into());
        self
    }
}

crate::runtime::object! { Secret {
    "patch" => patch: optional;
} }
