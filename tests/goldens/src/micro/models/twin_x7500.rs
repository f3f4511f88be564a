// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use super::Twin;

/// The type `TwinX7500`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TwinX7500 {
    /// The property `other`.
    pub other: Option<Twin>,
    /// The property `shout`.
    pub shout: Option<String>,
}

impl TwinX7500 {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `other`.
    #[must_use]
    pub fn other(mut self, other: Twin) -> Self {
        self.other = Some(other);
        self
    }

    /// The property `shout`.
    #[must_use]
    pub fn shout(mut self, shout: impl Into<String>) -> Self {
        self.shout = Some(shout.into());
        self
    }
}

crate::runtime::object! { TwinX7500 {
    "other" => other: optional;
    "shout" => shout: optional;
} }
