// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

/// The type `Tree`.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree(pub String, pub Option<Box<Tree>>);

crate::runtime::tuple! { Tree {
    0;
    1;
} }
