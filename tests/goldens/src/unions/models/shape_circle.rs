// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// Circle
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShapeCircle {
    /// The property `name`.
    pub name: String,
    /// The property `radius`.
    pub radius: f64,
}

impl ShapeCircle {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(name: impl Into<String>, radius: f64) -> Self {
        Self { name: name.into(), radius }
    }
}

crate::runtime::object! { ShapeCircle {
    "name" => name: required;
    "radius" => radius: required;
} }
