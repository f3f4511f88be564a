// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::TicketSeatX435d;

crate::runtime::model! {
    /// TicketSeat
    pub struct TicketSeat {
        /// The property `id`.
        "id" => id: required(into String);
        /// TicketSeat
        "instead" => instead: optional(of TicketSeatX435d);
        /// The property `seat`.
        "seat" => seat: required(of i64);
    }
}
