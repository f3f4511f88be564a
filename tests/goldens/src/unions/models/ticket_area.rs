// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::TicketSeatX435d;

crate::runtime::model! {
    /// TicketArea
    pub struct TicketArea {
        /// The property `id`.
        "id" => id: required(into String);
        /// TicketSeat
        "instead" => instead: optional(of TicketSeatX435d);
        /// The property `area`.
        "area" => area: required(into String);
    }
}
