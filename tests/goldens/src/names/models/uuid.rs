// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::Secret;

/// The type `Uuid`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Uuid {
    /// The property `id`.
    pub id: Option<::uuid::Uuid>,
    /// The property `secret`.
    pub secret: Option<Secret>,
}

impl Uuid {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `id`.
    #[must_use]
    pub fn id(mut self, id: ::uuid::Uuid) -> Self {
        self.id = Some(id);
        self
    }

    /// The property `secret`.
    #[must_use]
    pub fn secret(mut self, secret: Secret) -> Self {
        self.secret = Some(secret);
        self
    }
}

crate::runtime::object! { Uuid {
    "id" => id: optional;
    "secret" => secret: optional;
} }
