// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `Row`.
    pub enum Row {
        /// `S`.
        "S" => S;
        /// `D`.
        "D" => D;
    }
}
