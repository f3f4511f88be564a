// Printed by letterpress from Answers 1. Do not edit: change the description and generate again.

use uuid::Uuid;

/// The type `Job`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The property `id`.
    pub id: Uuid,
}

impl Job {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(id: Uuid) -> Self {
        Self { id }
    }
}

crate::runtime::object! { Job {
    "id" => id: required;
} }
