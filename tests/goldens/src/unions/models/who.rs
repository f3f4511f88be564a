// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{WhoRole, WhoUser};

/// The type `Who`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Who {
    /// WhoUser
    WhoUser(WhoUser),
    /// WhoRole
    WhoRole(WhoRole),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Who {
    WhoUser(WhoUser): object().keys(&["user"]);
    WhoRole(WhoRole): object().keys(&["role"]);
} }
