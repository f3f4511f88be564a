// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

/// The type `Range`.
#[derive(Clone, Debug, PartialEq)]
pub struct Range(pub i64, pub i64);

crate::runtime::tuple! { Range {
    0;
    1;
} }
