// Printed by letterpress from Errors in common 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Trouble`.
    pub struct Trouble {
        /// The property `message`.
        "message" => message: required(into String);
    }
}
