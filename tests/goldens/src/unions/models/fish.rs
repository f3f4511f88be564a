// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// It does not say that it is one.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Fish {
    /// The property `depth`.
    ///
    /// At most 10.
    pub depth: Option<f64>,
}

impl Fish {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `depth`.
    ///
    /// At most 10.
    #[must_use]
    pub fn depth(mut self, depth: f64) -> Self {
        self.depth = Some(depth);
        self
    }
}

crate::runtime::object! { Fish {
    "depth" => depth: optional;
} }

crate::runtime::checks! { Fish {
    "depth" => depth: Rule::Maximum(10.0);
} }
