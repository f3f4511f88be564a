// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `AssignmentOwnerType`.
    pub enum AssignmentOwnerType {
        /// `owner`.
        "owner" => Owner;
    }
}
