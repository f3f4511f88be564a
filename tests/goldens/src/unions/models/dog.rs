// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// The type `Dog`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `kind`.
    pub kind: String,
    /// The property `barks`.
    pub barks: bool,
}

impl Dog {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(kind: impl Into<String>, barks: bool) -> Self {
        Self { kind: kind.into(), barks }
    }
}

crate::runtime::object! { Dog {
    "kind" => kind: required;
    "barks" => barks: required;
} }
