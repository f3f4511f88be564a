// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{A, Row, S};

/// The type `Choice`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    /// The alternative `A`.
    A(A),
    /// The alternative `List`.
    List(Vec<S>),
    /// The alternative `Row`.
    Row(Row),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Choice {
    A(A): object();
    List(Vec<S>): array();
    Row(Row): string();
} }
