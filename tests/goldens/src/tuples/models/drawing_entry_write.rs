// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

use super::OwnerWrite;

/// The type `DrawingEntryWrite`.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawingEntryWrite(
    /// The key.
    ///
    /// At least 1 character.
    pub String,
    pub OwnerWrite,
);

crate::runtime::tuple! { DrawingEntryWrite {
    0;
    1;
} }

crate::runtime::checks! { DrawingEntryWrite {
    "0" => 0: Rule::MinLength(1);
    "1" => 1: nested;
} }
