// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::BirdKind;

/// The type `Bird`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Bird {
    /// The property `kind`.
    ///
    /// The only value there is; `new` sets it.
    pub kind: BirdKind,
    /// The property `wings`.
    pub wings: Option<i64>,
}

impl Bird {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: BirdKind::Bird,
            wings: None,
        }
    }

    /// The property `wings`.
    #[must_use]
    pub fn wings(mut self, wings: i64) -> Self {
        self.wings = Some(wings);
        self
    }
}

impl Default for Bird {
    fn default() -> Self {
        Self::new()
    }
}

crate::runtime::object! { Bird {
    "kind" => kind: required;
    "wings" => wings: optional;
} }
