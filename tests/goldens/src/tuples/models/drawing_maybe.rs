// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

use serde_json::Value;

/// The type `DrawingMaybe`.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawingMaybe(pub Option<String>, pub Value);

crate::runtime::tuple! { DrawingMaybe {
    0;
    1;
} }
