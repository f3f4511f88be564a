// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{GrantWhoRole, GrantWhoUser};

/// A list that stands for itself too, together with another schema, as it is made of a flattened enum.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Grant {
    /// WhoUser
    WhoUser(GrantWhoUser),
    /// WhoRole
    WhoRole(GrantWhoRole),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Grant {
    WhoUser(GrantWhoUser): object().keys(&["user"]);
    WhoRole(GrantWhoRole): object().keys(&["role"]);
} }
