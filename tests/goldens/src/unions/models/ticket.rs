// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{TicketArea, TicketSeat};

/// An alternative that is referred to by itself, too.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Ticket {
    /// TicketSeat
    TicketSeat(TicketSeat),
    /// TicketArea
    TicketArea(TicketArea),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Ticket {
    TicketSeat(TicketSeat): object().keys(&["seat"]);
    TicketArea(TicketArea): object().keys(&["area"]);
} }
