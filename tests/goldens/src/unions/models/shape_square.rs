// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// Square
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShapeSquare {
    /// The property `name`.
    pub name: String,
    /// The property `side`.
    pub side: f64,
}

impl ShapeSquare {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(name: impl Into<String>, side: f64) -> Self {
        Self { name: name.into(), side }
    }
}

crate::runtime::object! { ShapeSquare {
    "name" => name: required;
    "side" => side: required;
} }
