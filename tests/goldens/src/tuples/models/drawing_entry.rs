// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

use super::Owner;

/// The type `DrawingEntry`.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawingEntry(
    /// The key.
    pub String,
    pub Owner,
);

crate::runtime::tuple! { DrawingEntry {
    0;
    1;
} }
