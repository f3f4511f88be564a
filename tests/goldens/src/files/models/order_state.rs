// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `OrderState`.
    pub enum OrderState {
        /// `open`.
        "open" => Open;
        /// `paid`.
        "paid" => Paid;
    }
}
