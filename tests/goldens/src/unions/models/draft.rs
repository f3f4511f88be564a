// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{Left, Note};

/// Rules and one-way properties inside of members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Draft {
    /// The alternative `Left`.
    Left(Left),
    /// The alternative `Note`.
    Note(Note),
    /// The alternative `String`.
    String(String),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Draft {
    Left(Left): object().keys(&["a"]);
    Note(Note): object().keys(&["note"]);
    String(String): string();
} }

crate::runtime::union_checks! { Draft {
    Left: nested;
    String: Rule::MinLength(2);
} }
