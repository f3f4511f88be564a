// Printed by letterpress from Object parameters 1. Do not edit: change the description and generate again.

/// The type `Point`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Point {
    /// The property `x`.
    ///
    /// At most 100.
    pub x: i64,
    /// The property `label`.
    pub label: Option<String>,
    /// The property `a`.
    pub a: Option<f64>,
}

impl Point {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(x: i64) -> Self {
        Self { x, label: None, a: None }
    }

    /// The property `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The property `a`.
    #[must_use]
    pub fn a(mut self, a: f64) -> Self {
        self.a = Some(a);
        self
    }
}

crate::runtime::object! { Point {
    "x" => x: required;
    "label" => label: optional;
    "a" => a: optional;
} }

crate::runtime::checks! { Point {
    "x" => x: Rule::Maximum(100.0);
} }
