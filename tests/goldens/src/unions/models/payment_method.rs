// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `PaymentMethod`.
    pub enum PaymentMethod {
        /// `card`.
        "card" => Card;
        /// `bank`.
        "bank" => Bank;
        /// `cash`.
        "cash" => Cash;
        /// `gift`.
        "gift" => Gift;
    }
}
