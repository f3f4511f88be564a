// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Trouble`.
    pub struct Trouble: Default {
        /// The property `message`.
        "message" => message: optional(into String);
    }
}
