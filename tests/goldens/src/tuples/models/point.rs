// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

/// A place, and what it is called.
#[derive(Clone, Debug, PartialEq)]
pub struct Point(
    /// Metres to the east.
    pub f64,
    pub String,
);

crate::runtime::tuple! { Point {
    0;
    1;
} }
