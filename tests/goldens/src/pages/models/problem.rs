// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Problem`.
    pub struct Problem: Default {
        /// The property `message`.
        "message" => message: optional(into String);
    }
}
