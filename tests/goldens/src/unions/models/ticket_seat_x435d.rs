// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// TicketSeat
    pub struct TicketSeatX435d {
        /// The property `seat`.
        "seat" => seat: required(of i64);
    }
}
