// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::{Datum, PlainText, Ticket};

crate::runtime::model! {
    /// WhoUser
    pub struct GrantWhoUser {
        /// The property `right`.
        "right" => right: required(into String);
        /// An alternative that is referred to by itself, too.
        "ticket" => ticket: optional(of Ticket);
        /// A base below another one, whose mapping says what it is called.
        "remark" => remark: optional(of PlainText);
        /// The property `data`.
        "data" => data: optional(into Vec<Datum>);
        /// The property `user`.
        "user" => user: required(into String);
    }
}
