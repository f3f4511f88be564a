// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::Plain;

/// The type `Scalars`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Scalars {
    /// The alternative `String`.
    String(String),
    /// The alternative `Integer`.
    Integer(i64),
    /// The alternative `Plain`.
    Plain(Plain),
    /// The alternative `List`.
    List(Vec<Plain>),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Scalars {
    String(String): string();
    Integer(i64): integer();
    Plain(Plain): object();
    List(Vec<Plain>): array();
} }

crate::runtime::union_checks! { Scalars {
    String: Rule::MaxLength(5);
} }
