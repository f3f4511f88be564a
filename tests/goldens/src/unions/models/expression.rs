// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{Also, Not};

/// The type `Expression`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    /// The alternative `String`.
    String(String),
    /// The alternative `Not`.
    Not(Box<Not>),
    /// The alternative `Also`.
    Also(Box<Also>),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Expression {
    String(String): string();
    Not(boxed Not): object();
    Also(boxed Also): object();
} }
