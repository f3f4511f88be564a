// Printed by letterpress from Webhooks 1. Do not edit: change the description and generate again.

/// The type `LostPetWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LostPetWebhook {
    /// The property `since`.
    pub since: String,
}

impl LostPetWebhook {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(since: impl Into<String>) -> Self {
        Self { since: since.into() }
    }
}

crate::runtime::object! { LostPetWebhook {
    "since" => since: required;
} }
