// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{AssignmentReaderWhoRole, AssignmentReaderWhoUser};

/// AssignmentReader
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AssignmentReader {
    /// WhoUser
    WhoUser(AssignmentReaderWhoUser),
    /// WhoRole
    WhoRole(AssignmentReaderWhoRole),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { AssignmentReader {
    WhoUser(AssignmentReaderWhoUser): object().keys(&["user"]);
    WhoRole(AssignmentReaderWhoRole): object().keys(&["role"]);
} }
