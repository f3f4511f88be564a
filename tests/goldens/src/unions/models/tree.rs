// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

/// A text, or a list of trees.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tree {
    /// The alternative `String`.
    String(String),
    /// The alternative `List`.
    List(Vec<Tree>),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Tree {
    String(String): string();
    List(Vec<Tree>): array();
} }
