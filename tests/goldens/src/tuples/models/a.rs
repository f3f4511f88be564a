// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

use super::Items;

/// The type `A`.
#[derive(Clone, Debug, PartialEq)]
pub struct A(pub String, pub Items);

crate::runtime::tuple! { A {
    0;
    1;
} }
