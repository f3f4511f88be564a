// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::{AssignmentReaderLevel, AssignmentReaderType};

crate::runtime::model! {
    /// WhoUser
    pub struct AssignmentReaderWhoUser {
        /// The property `type`.
        ///
        /// The only value there is; `new` sets it.
        "type" => r#type: constant(AssignmentReaderType = AssignmentReaderType::Reader);
        /// The property `level`.
        "level" => level: optional(of AssignmentReaderLevel);
        /// The property `user`.
        "user" => user: required(into String);
    }
}
