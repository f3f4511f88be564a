// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

/// The type `EverythingPrice`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EverythingPrice {
    /// The alternative `Integer`.
    Integer(i64),
    /// The alternative `Number`.
    Number(f64),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { EverythingPrice {
    Integer(i64): integer();
    Number(f64): number();
} }
