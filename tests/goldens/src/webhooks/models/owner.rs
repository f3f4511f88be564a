// Printed by letterpress from Webhooks 1. Do not edit: change the description and generate again.

/// The type `Owner`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Owner {
    /// The property `id`.
    pub id: Option<i64>,
}

impl Owner {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `id`.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

crate::runtime::object! { Owner {
    "id" => id: optional;
} }
