// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `AssignmentOwnerLevel`.
    pub enum AssignmentOwnerLevel {
        /// `full`.
        "full" => Full;
        /// `part`.
        "part" => Part;
    }
}
