// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::Unless;

/// The type `Rule`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// The alternative `String`.
    String(String),
    /// The alternative `Unless`.
    Unless(Box<Unless>),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Rule {
    String(String): string();
    Unless(boxed Unless): object();
} }
