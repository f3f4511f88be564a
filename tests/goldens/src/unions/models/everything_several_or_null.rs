// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

/// The type `EverythingSeveralOrNull`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EverythingSeveralOrNull {
    /// The alternative `String`.
    String(String),
    /// The alternative `Integer`.
    Integer(i64),
    /// The alternative `List`.
    List(Vec<bool>),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { EverythingSeveralOrNull {
    String(String): string();
    Integer(i64): integer();
    List(Vec<bool>): array();
} }

crate::runtime::union_checks! { EverythingSeveralOrNull {
    String: Rule::MaxLength(3);
} }
