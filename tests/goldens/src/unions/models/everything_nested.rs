// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::Pet;

/// The type `EverythingNested`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EverythingNested {
    /// A pet by its kind.
    Pet(Pet),
    /// The alternative `Boolean`.
    Boolean(bool),
    /// The alternative `Integer`.
    Integer(i64),
    /// The alternative `List`.
    List(Vec<String>),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { EverythingNested {
    Pet(Pet): object();
    Boolean(bool): boolean();
    Integer(i64): integer();
    List(Vec<String>): array();
} }

crate::runtime::union_checks! { EverythingNested {
    Pet: nested;
} }
