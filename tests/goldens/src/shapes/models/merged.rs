// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

/// Two in one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Merged {
    /// The property `id`.
    pub id: String,
    /// The property `extra`.
    pub extra: bool,
}

impl Merged {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(id: impl Into<String>, extra: bool) -> Self {
        Self { id: id.into(), extra }
    }
}

crate::runtime::object! { Merged {
    "id" => id: required;
    "extra" => extra: required;
} }
