// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Account`.
    pub struct Account {
        /// The property `id`.
        "id" => id: required(into String);
        /// The property `name`.
        "name" => name: optional(into String);
    }
}
