// Printed by letterpress from Webhooks 1. Do not edit: change the description and generate again.

/// The type `Beside`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Beside {
    /// The property `kind`.
    pub kind: Option<String>,
}

impl Beside {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

crate::runtime::object! { Beside {
    "kind" => kind: optional;
} }
