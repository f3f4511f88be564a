// Printed by letterpress from Answers 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Ticket`.
    pub struct Ticket {
        /// The property `place`.
        "place" => place: required(of i64);
    }
}
