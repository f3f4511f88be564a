// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::Ticket;

crate::runtime::model! {
    /// WhoUser
    pub struct GrantWhoUser {
        /// The property `right`.
        "right" => right: required(into String);
        /// An alternative that is referred to by itself, too.
        "ticket" => ticket: optional(of Ticket);
        /// The property `user`.
        "user" => user: required(into String);
    }
}
