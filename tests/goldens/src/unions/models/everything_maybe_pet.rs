// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::Keyed;

/// The type `EverythingMaybePet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EverythingMaybePet {
    /// The alternative `Keyed`.
    Keyed(Keyed),
    /// The alternative `Integer`.
    Integer(i64),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { EverythingMaybePet {
    Keyed(Keyed): object();
    Integer(i64): integer();
} }

crate::runtime::union_checks! { EverythingMaybePet {
    Keyed: nested;
} }
