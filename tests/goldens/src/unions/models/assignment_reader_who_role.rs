// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::{AssignmentReaderLevel, AssignmentReaderType};

crate::runtime::model! {
    /// WhoRole
    pub struct AssignmentReaderWhoRole {
        /// The property `type`.
        ///
        /// The only value there is; `new` sets it.
        "type" => r#type: constant(AssignmentReaderType = AssignmentReaderType::Reader);
        /// The property `level`.
        "level" => level: optional(of AssignmentReaderLevel);
        /// The property `role`.
        "role" => role: required(of i64);
    }
}
