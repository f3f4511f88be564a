// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// The type `Cat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The property `kind`.
    pub kind: String,
    /// The property `lives`.
    pub lives: Option<i64>,
}

impl Cat {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            lives: None,
        }
    }

    /// The property `lives`.
    #[must_use]
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

crate::runtime::object! { Cat {
    "kind" => kind: required;
    "lives" => lives: optional;
} }
