// Printed by letterpress from Answers 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Problem`.
    pub struct Problem: Default {
        /// The property `title`.
        "title" => title: optional(into String);
        /// The property `status`.
        "status" => status: optional(of i64);
    }
}
