// Printed by letterpress from Micro of 3.1 1. Do not edit: change the description and generate again.

use serde_json::Value;

/// The type `TypesSize`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TypesSize {
    /// The alternative `String`.
    String(String),
    /// The alternative `Integer`.
    Integer(i64),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { TypesSize {
    String(String): string();
    Integer(i64): integer();
} }
