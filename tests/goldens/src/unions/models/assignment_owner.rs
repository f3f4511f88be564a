// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{AssignmentOwnerWhoRole, AssignmentOwnerWhoUser};

/// AssignmentOwner
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AssignmentOwner {
    /// WhoUser
    WhoUser(AssignmentOwnerWhoUser),
    /// WhoRole
    WhoRole(AssignmentOwnerWhoRole),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { AssignmentOwner {
    WhoUser(AssignmentOwnerWhoUser): object().keys(&["user"]);
    WhoRole(AssignmentOwnerWhoRole): object().keys(&["role"]);
} }
