// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Problem`.
    pub struct Problem: Default {
        /// The property `title`.
        "title" => title: optional(into String);
    }
}
