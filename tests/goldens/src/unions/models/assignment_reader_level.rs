// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `AssignmentReaderLevel`.
    pub enum AssignmentReaderLevel {
        /// `all`.
        "all" => All;
        /// `some`.
        "some" => Some;
    }
}
