// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{Left, Right};

/// The type `Keyed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Keyed {
    /// The alternative `Left`.
    Left(Left),
    /// The alternative `Right`.
    Right(Right),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Keyed {
    Left(Left): object().keys(&["a"]);
    Right(Right): object().keys(&["b"]);
} }

crate::runtime::union_checks! { Keyed {
    Left: nested;
} }
