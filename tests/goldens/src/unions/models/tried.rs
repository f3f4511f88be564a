// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{TriedBig, TriedOther, TriedSmall};

/// The type `Tried`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tried {
    /// Small
    Small(TriedSmall),
    /// Big
    Big(TriedBig),
    /// Other
    Other(TriedOther),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Tried {
    Small(TriedSmall): object();
    Big(TriedBig): object();
    Other(TriedOther): object();
} }
