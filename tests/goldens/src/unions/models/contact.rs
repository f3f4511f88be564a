// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Contact`.
    pub struct Contact: Default {
        /// The property `mail`.
        "mail" => mail: optional(into String);
        /// The property `phone`.
        "phone" => phone: optional(into String);
    }
}
