// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `OrderAddress`.
    pub struct OrderAddress: Default {
        /// The property `city`.
        "city" => city: optional(into String);
        /// The property `zip`.
        "zip" => zip: optional(into String);
    }
}
