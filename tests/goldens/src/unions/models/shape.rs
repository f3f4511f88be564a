// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{ShapeCircle, ShapeSquare};

/// The type `Shape`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Circle
    Circle(ShapeCircle),
    /// Square
    Square(ShapeSquare),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Shape {
    Circle(ShapeCircle): object().keys(&["radius"]);
    Square(ShapeSquare): object().keys(&["side"]);
} }
