// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::{AssignmentOwnerLevel, AssignmentOwnerType};

crate::runtime::model! {
    /// WhoUser
    pub struct AssignmentOwnerWhoUser {
        /// The property `type`.
        ///
        /// The only value there is; `new` sets it.
        "type" => r#type: constant(AssignmentOwnerType = AssignmentOwnerType::Owner);
        /// The property `level`.
        "level" => level: optional(of AssignmentOwnerLevel);
        /// The property `user`.
        "user" => user: required(into String);
    }
}
