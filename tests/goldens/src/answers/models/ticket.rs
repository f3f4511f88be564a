// Printed by letterpress from Answers 1. Do not edit: change the description and generate again.

/// The type `Ticket`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// The property `place`.
    pub place: i64,
}

impl Ticket {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(place: i64) -> Self {
        Self { place }
    }
}

crate::runtime::object! { Ticket {
    "place" => place: required;
} }
