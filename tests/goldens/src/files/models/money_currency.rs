// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `MoneyCurrency`.
    pub enum MoneyCurrency {
        /// `EUR`.
        "EUR" => Eur;
        /// `CHF`.
        "CHF" => Chf;
    }
}
