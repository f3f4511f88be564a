// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{AssignmentOwner, AssignmentReader};

/// The same list with several schemas.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Assignment {
    /// AssignmentOwner
    AssignmentOwner(AssignmentOwner),
    /// AssignmentReader
    AssignmentReader(AssignmentReader),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Assignment {
    AssignmentOwner(AssignmentOwner): object().values(&[("type", &["owner"])]);
    AssignmentReader(AssignmentReader): object().values(&[("type", &["reader"])]);
} }
