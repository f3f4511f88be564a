// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `Result`.
    pub enum Result {
        /// `Ok`.
        "Ok" => Ok;
        /// `Err`.
        "Err" => Err;
        /// `Self`.
        "Self" => Self_;
        /// `self`.
        "self" => SelfX2d19;
        /// `Unknown`.
        "Unknown" => Unknown_;
    }
}
