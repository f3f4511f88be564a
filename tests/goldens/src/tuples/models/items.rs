// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

/// The type `Items`.
#[derive(Clone, Debug, PartialEq)]
pub struct Items(pub i64, pub String);

crate::runtime::tuple! { Items {
    0;
    1;
} }
