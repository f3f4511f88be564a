// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::Sheet;

/// The type `Fill`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fill {
    /// The alternative `String`.
    String(String),
    /// The alternative `Integer`.
    Integer(i64),
    /// The alternative `Sheet`.
    Sheet(Sheet),
    /// The alternative `List`.
    List(Vec<Sheet>),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Fill {
    String(String): string();
    Integer(i64): integer();
    Sheet(Sheet): object();
    List(Vec<Sheet>): array();
} }
