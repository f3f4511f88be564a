// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

/// Inner
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TitledXY {
    /// The property `z`.
    pub z: Option<String>,
}

impl TitledXY {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `z`.
    #[must_use]
    pub fn z(mut self, z: impl Into<String>) -> Self {
        self.z = Some(z.into());
        self
    }
}

crate::runtime::object! { TitledXY {
    "z" => z: optional;
} }
